"""Opens a GraphML file with networkx and says what it found, as JSON."""

import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1])
found = {}
for data in [d for _, d in graph.nodes(data=True)] + [d for *_, d in graph.edges(data=True)]:
    for name in ("population", "lat", "name", "modality", "sourceTitle"):
        if name in data:
            found.setdefault(name, set()).add(type(data[name]).__name__)
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "parallel": graph.is_multigraph(),
            "asOf": graph.graph.get("asOf"),
            "nodes": graph.number_of_nodes(),
            "edges": graph.number_of_edges(),
            "types": {name: " ".join(sorted(kinds)) for name, kinds in found.items()},
        }
    )
)
