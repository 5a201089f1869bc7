// Fetched from here, its files stay out of what the application opens with.
await import('./graphiql.tsx')

export {}
