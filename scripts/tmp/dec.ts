import { load } from '/tmp/w/sql/src/codegen/load'
import { parse } from '/tmp/w/sql/src/codegen/parse'
import { decideUnions } from '/tmp/w/sql/src/codegen/decide'
void (async () => { const m = parse(await load('/tmp/w/sql','schemas/model_artifact_metadata.json','schemas/relational')); const d:any=decideUnions(m.document); console.log(JSON.stringify({...d,definitions:{JsonValue:d.definitions.JsonValue,Framework:d.definitions.Framework, TrainingData:d.definitions.TrainingData, EvaluationMetrics:d.definitions.EvaluationMetrics}},null,1)) })()
