/** `app` serves a person's laptop, `test` a whole run of tests and stays small; `brief` is as small and ends soon. */
export type Profile = 'app' | 'test' | 'brief'

/**
 * The configuration of a local server, key by key. Each line was needed for something measured:
 * - the import folder, the file setting and the address list close LOAD CSV, which otherwise reads any file of the
 *   user and calls any address of the network from a mere reading query;
 * - with the size of parameters as a part of its plans, the database plans a statement anew for each list and text that
 *   is longer than those before by a power of ten: a region's gaps, all rules planned, took 9 s, without it 0.5 s;
 * - without `preallocate=false` an empty store takes 517 MB, without the quiet period of 0 a stop takes 10 s.
 * The heap is a matter of the command line: the settings of that name steer only Neo4j's own start script.
 */
export function localSettings(port: number, profile: Profile): Readonly<Record<string, string>> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.import': 'import',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': profile === 'app' ? '512m' : '32m',
    'db.memory.transaction.max': '512m',
    'db.transaction.timeout': '30s',
    'db.transaction.monitor.check.interval': '250ms',
    'internal.cypher.use_parameter_size': 'false',
    // Tests fill and empty the graph by turns: each time the database would plan anew what it has planned for all of it.
    ...(profile === 'test' && { 'dbms.cypher.min_replan_interval': '1h' }),
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.shutdown_transaction_end_timeout': '1s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  }
}
