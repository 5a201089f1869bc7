// title: The indexes and constraints that are there
// example: {}
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, options, owningConstraint
RETURN name, type, entityType, coalesce(labelsOrTypes, []) AS on, coalesce(properties, []) AS properties,
       options.indexConfig['fulltext.analyzer'] AS analyzer, owningConstraint IS NOT NULL AS unique
ORDER BY name
