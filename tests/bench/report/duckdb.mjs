// The report's question in DuckDB: of every decision how often it was made, its mean and its spread, over all
// logs of a folder. usage: duckdb.mjs FOLDER THREADS
import { DuckDBInstance } from "@duckdb/node-api";

const [folder, threads] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();
const result = await connection.runAndReadAll(`
  SELECT object.id AS id, count(*)::INT AS n, avg(result.score.raw / result.score.max) AS mean,
    stddev_samp(result.score.raw / result.score.max) AS deviation
  FROM read_ndjson('${folder}/sessions/*/events.ndjson', columns = {
    verb: 'VARCHAR', object: 'STRUCT(id VARCHAR, type VARCHAR)',
    result: 'STRUCT(score STRUCT(raw INT, max INT))'})
  WHERE result.score IS NOT NULL AND object.type <> 'scenario'
  GROUP BY object.id ORDER BY object.id`);
console.log(JSON.stringify(result.getRowObjectsJson()));
