// Made from schemas/model_artifact_metadata.json and schemas/relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateModelArtifactMetadata = validate10;
const schema11 = {"$id":"decided.json","$schema":"http://json-schema.org/draft-07/schema#","definitions":{"AbsenceKind":{"description":"not_reported: the source does not say. not_applicable: the question has no answer for this kind of model. withheld: known, and not to be published. under_review: held by the backfill until a person answers its review item.","enum":["not_reported","not_applicable","withheld","under_review"],"title":"AbsenceKind","type":"string"},"AdoptedId":{"description":"The id of a row of artifacts as it is, of any length: other software makes ids too.","title":"AdoptedId","type":"string"},"AgentId":{"description":"The person or agent that did it: non-blank text of at most 200 characters.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"AgentId","type":"string"},"ArtifactId":{"description":"The id of a row of artifacts: free text of at most 200 characters, never assumed to be a UUID.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"ArtifactId","type":"string"},"ArtifactType":{"description":"The kind of artifact; model for everything this catalog writes.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"ArtifactType","type":"string"},"BaseModelId":{"allOf":[{"$ref":"#/definitions/ArtifactId"}],"description":"The model this one was made from, e.g. by fine-tuning: always the id of a row of artifacts. A base from outside is registered first, as an external model.","title":"BaseModelId"},"BenchmarkId":{"description":"The benchmark the metrics belong to.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"BenchmarkId","type":"string"},"Changelog":{"description":"What changed in this version.","maxLength":100000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Changelog","type":"string"},"CodeEntrypoint":{"description":"The file that trains the model, as a path relative to the repository with / between its parts and without .. parts, e.g. forge/training/train_celltype.py.","maxLength":1000,"pattern":"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF]*[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF/\\s]$","title":"CodeEntrypoint","type":"string"},"CodeRepoUrl":{"description":"The repository that holds the training code: an http or https URL without blanks, at most 2,048 characters.","maxLength":2048,"pattern":"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$","title":"CodeRepoUrl","type":"string"},"CommitSha":{"description":"A full commit hash: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits.","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","title":"CommitSha","type":"string"},"ConfidenceInterval":{"additionalProperties":false,"description":"The interval a measured value lies in, with its level, e.g. 0.95.","properties":{"low":{"$ref":"#/definitions/MetricNumber"},"high":{"$ref":"#/definitions/MetricNumber"},"level":{"description":"A number from 0 to 1.","maximum":1,"minimum":0,"type":"number"}},"required":["low","high"],"title":"ConfidenceInterval","type":"object"},"Count":{"description":"A whole number from 0 to 9007199254740991.","maximum":9007199254740991,"minimum":0,"title":"Count","type":"integer"},"DatasetReference":{"additionalProperties":false,"description":"A data set that is an artifact of this platform.","properties":{"artifact_id":{"$ref":"#/definitions/ArtifactId"}},"required":["artifact_id"],"title":"DatasetReference","type":"object"},"DeclaredAbsence":{"additionalProperties":false,"description":"States that a fact is not given, and why.","properties":{"absent":{"$ref":"#/definitions/AbsenceKind"},"reason":{"$ref":"#/definitions/Text"}},"required":["absent","reason"],"title":"DeclaredAbsence","type":"object"},"DocumentText":{"description":"A metadata document as text: the very bytes for a legacy original, canonical JSON (RFC 8785) for every document the catalog wrote.","title":"DocumentText","type":"string"},"EvaluationDataset":{"description":"What the model was evaluated on: text, or the artifact that holds the data set.","title":"EvaluationDataset","allOf":[{"if":{"type":"object"},"then":{"if":{"type":"object","required":["absent"]},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"if":{"type":"object","required":["reason"],"properties":{"artifact_id":false}},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/DatasetReference"}}},"else":{"$ref":"#/definitions/Text"}}]},"EvaluationMetrics":{"description":"Measured values by metric name, e.g. {\"auroc\": 0.91}, or by a named group of them, one level deep.","title":"EvaluationMetrics","allOf":[{"if":{"type":"object","required":["absent"]},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/MetricValues"}}]},"EventNumber":{"description":"The number of an event of one artifact, from 1.","maximum":2147483647,"minimum":1,"title":"EventNumber","type":"integer"},"Extensions":{"allOf":[{"$ref":"#/definitions/JsonObject"}],"description":"The one open place: whatever the schema has no name for. The backfill keeps unnamed legacy keys in extensions.legacy.","title":"Extensions"},"ExternalModelMetadata":{"additionalProperties":false,"description":"A model obtained from outside. Where it is published and which upstream version it is are mandatory.","properties":{"is_external":{"const":true,"description":"true: the model was obtained from outside.","type":"boolean"},"model_family":{"$ref":"#/definitions/ModelFamily"},"framework":{"$ref":"#/definitions/Framework"},"parameter_count":{"$ref":"#/definitions/ParameterCount"},"training_data":{"$ref":"#/definitions/TrainingData"},"evaluation_dataset":{"$ref":"#/definitions/EvaluationDataset"},"evaluation_metrics":{"$ref":"#/definitions/EvaluationMetrics"},"external_source_url":{"$ref":"#/definitions/SourceUrl"},"external_source_version":{"$ref":"#/definitions/SourceVersion"},"base_model_id":{"$ref":"#/definitions/BaseModelId"},"benchmark_id":{"$ref":"#/definitions/BenchmarkId"},"extensions":{"$ref":"#/definitions/Extensions"},"training_config":{"$ref":"#/definitions/TrainingConfig"}},"required":["is_external","model_family","framework","parameter_count","training_data","evaluation_dataset","evaluation_metrics","external_source_url","external_source_version"],"title":"ExternalModelMetadata","type":"object"},"Flag":{"description":"true or false.","title":"Flag","type":"boolean"},"FoundText":{"description":"What the record says, as JSON text, cut at 2,000 characters.","maxLength":2000,"pattern":"^[^\\u0000\\uD800-\\uDFFF]*$","title":"FoundText","type":"string"},"Framework":{"description":"The library the model is built with, e.g. pytorch, scikit-learn, scipy.","title":"Framework","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/Text"}}]},"GpuAllocationId":{"description":"The resource allocation the training ran on.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"GpuAllocationId","type":"string"},"InternalModelMetadata":{"additionalProperties":false,"description":"A model made here. It has no external source.","properties":{"is_external":{"const":false,"description":"false: the model was made here.","type":"boolean"},"model_family":{"$ref":"#/definitions/ModelFamily"},"framework":{"$ref":"#/definitions/Framework"},"parameter_count":{"$ref":"#/definitions/ParameterCount"},"training_data":{"$ref":"#/definitions/TrainingData"},"evaluation_dataset":{"$ref":"#/definitions/EvaluationDataset"},"evaluation_metrics":{"$ref":"#/definitions/EvaluationMetrics"},"base_model_id":{"$ref":"#/definitions/BaseModelId"},"benchmark_id":{"$ref":"#/definitions/BenchmarkId"},"extensions":{"$ref":"#/definitions/Extensions"},"external_source_url":false,"external_source_version":false,"training_config":{"$ref":"#/definitions/TrainingConfig"}},"required":["is_external","model_family","framework","parameter_count","training_data","evaluation_dataset","evaluation_metrics"],"title":"InternalModelMetadata","type":"object"},"JsonArray":{"description":"Any JSON array PostgreSQL can hold.","items":{"$ref":"#/definitions/JsonValue"},"title":"JsonArray","type":"array"},"JsonObject":{"additionalProperties":{"$ref":"#/definitions/JsonValue"},"description":"Any JSON object PostgreSQL can hold.","propertyNames":{"$ref":"#/definitions/StorableText"},"title":"JsonObject","type":"object"},"JsonPointer":{"description":"A JSON Pointer (RFC 6901).","maxLength":2000,"pattern":"^(?:/(?:[^~/\\u0000\\uD800-\\uDFFF]|~[01])*)*$","title":"JsonPointer","type":"string"},"JsonValue":{"description":"Any JSON value PostgreSQL can hold.","title":"JsonValue","allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"},"else":{"if":{"type":"number"},"then":{"type":"number"},"else":{"if":{"type":"string"},"then":{"$ref":"#/definitions/StorableText"},"else":{"if":{"type":"array"},"then":{"$ref":"#/definitions/JsonArray"},"else":{"if":{"type":"object"},"then":{"$ref":"#/definitions/JsonObject"},"else":{"type":"null"}}}}}}]},"LedgerOrigin":{"description":"catalog: decided through the catalog. raw-sql: changed behind its back, by the database user that is named. adopted: found when the ledger was introduced; who decided and when is not known.","enum":["catalog","raw-sql","adopted"],"title":"LedgerOrigin","type":"string"},"LedgerState":{"description":"A promotion state, or removed: the model version was deleted.","enum":["candidate","promoted","rejected","superseded","removed"],"title":"LedgerState","type":"string"},"LifecycleState":{"description":"The platform's own lifecycle word; which words are allowed is the platform's rule.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"LifecycleState","type":"string"},"LineageHeight":{"description":"A height above all that a model descends from; only its order means something.","maximum":9007199254740991,"minimum":-9007199254740991,"title":"LineageHeight","type":"integer"},"Measurement":{"additionalProperties":false,"description":"One comparison of a version with the one it would replace.","properties":{"metric":{"$ref":"#/definitions/Name"},"child":{"$ref":"#/definitions/MetricNumber"},"benchmark_id":{"$ref":"#/definitions/BenchmarkId"},"confidence_interval":{"$ref":"#/definitions/ConfidenceInterval"},"dataset":{"$ref":"#/definitions/Text"},"parent":{"$ref":"#/definitions/MetricNumber"}},"required":["metric","child"],"title":"Measurement","type":"object"},"MetricGroup":{"additionalProperties":{"$ref":"#/definitions/MetricNumber"},"description":"A named group of finite numbers, e.g. one data split.","minProperties":1,"propertyNames":{"$ref":"#/definitions/Name"},"title":"MetricGroup","type":"object"},"MetricNumber":{"description":"A finite number.","maximum":1.7976931348623157e+308,"minimum":-1.7976931348623157e+308,"title":"MetricNumber","type":"number"},"MetricPath":{"description":"The name of a metric, or its group and its name with / between them, each with ~ written ~0 and / written ~1.","maxLength":801,"pattern":"^[^\\u0000\\uD800-\\uDFFF]*$","title":"MetricPath","type":"string"},"MetricValues":{"additionalProperties":{"description":"A finite number, or a named group of finite numbers.","title":"MetricValue","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/MetricGroup"},"else":{"$ref":"#/definitions/MetricNumber"}}]},"description":"Metric name to a number, or to a named group of numbers. At least one; the name absent is reserved.","minProperties":1,"properties":{"absent":false},"propertyNames":{"$ref":"#/definitions/Name"},"title":"MetricValues","type":"object"},"ModelFamily":{"description":"The kind of model, e.g. transformer, logistic_regression, biophysical_ode. Non-blank text of at most 2,000 characters; it admits no absence, because something must say what the thing is.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"ModelFamily","type":"string"},"Name":{"description":"Non-blank text of at most 200 characters, without NUL or lone surrogates.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Name","type":"string"},"OriginType":{"description":"Where the artifact comes from.","enum":["internal","external"],"title":"OriginType","type":"string"},"ParameterCount":{"description":"The number of trainable (or fitted) parameters, exact.","title":"ParameterCount","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/Count"}}]},"PromotionEvidence":{"description":"What a decision rests on: one measurement, or several.","title":"PromotionEvidence","allOf":[{"if":{"type":"array"},"then":{"items":{"$ref":"#/definitions/Measurement"},"maxItems":1000,"minItems":1,"type":"array"},"else":{"$ref":"#/definitions/Measurement"}}]},"PromotionNotes":{"description":"Why the promotion state is what it is: reason, who, and any override.","maxLength":10000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"PromotionNotes","type":"string"},"PromotionOverride":{"additionalProperties":false,"description":"Who overrode which rules, and why.","properties":{"by":{"$ref":"#/definitions/AgentId"},"reason":{"$ref":"#/definitions/Reason"},"blockers":{"description":"What stood against the decision, as stable codes.","items":{"$ref":"#/definitions/Name"},"type":"array"}},"required":["by","reason"],"title":"PromotionOverride","type":"object"},"PromotionState":{"description":"candidate: registered, not decided. promoted: in use. rejected: decided against. superseded: a later version was promoted.","enum":["candidate","promoted","rejected","superseded"],"title":"PromotionState","type":"string"},"QualityScore":{"description":"A number from 0 to 1.","maximum":1,"minimum":0,"title":"QualityScore","type":"number"},"Reason":{"description":"Why it was done: non-blank text of at most 2,000 characters.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Reason","type":"string"},"ReasonCode":{"description":"Why a fact is held, e.g. contradiction, sentinel, missing.","maxLength":100,"pattern":"^[a-z][a-z0-9-]*$","title":"ReasonCode","type":"string"},"ReviewEventKind":{"description":"opened: the fact was held. claimed, released: a reviewer took the item, or gave it back. answered: an answer was stored. resolved: it is in the document. rejected: what was held is not to be used. reopened: a settled item waits again. withdrawn: the item was deleted, by an undone backfill or with its model.","enum":["opened","claimed","released","answered","resolved","rejected","reopened","withdrawn"],"title":"ReviewEventKind","type":"string"},"ReviewItemId":{"description":"The first 16 hexadecimal digits of the SHA-256 of artifact, pointer and reason code.","pattern":"^[0-9a-f]{16}$","title":"ReviewItemId","type":"string"},"ReviewStatus":{"description":"open: nobody has answered. answered: an answer is stored, the document does not validate yet. resolved: the answer is in the document. rejected: what was held is not to be used; the fact is declared not reported where it may be.","enum":["open","answered","resolved","rejected"],"title":"ReviewStatus","type":"string"},"RevisionNumber":{"description":"The number of a metadata document of one artifact. 0 is the legacy original.","maximum":2147483647,"minimum":0,"title":"RevisionNumber","type":"integer"},"SchemaVersion":{"description":"What the document is written in: model_artifact_metadata@HASH, or legacy/VOCABULARY for a document from before the schema.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"SchemaVersion","type":"string"},"Sha256":{"description":"A SHA-256 digest: 64 lower-case hexadecimal digits.","pattern":"^[0-9a-f]{64}$","title":"Sha256","type":"string"},"SourceUrl":{"description":"Where the model is published: an http or https URL without blanks, at most 2,048 characters.","maxLength":2048,"pattern":"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$","title":"SourceUrl","type":"string"},"SourceVersion":{"description":"The upstream pin: a Hugging Face revision, Git commit, Zenodo version or the like; never a branch name or a placeholder such as main, latest or external.","maxLength":200,"pattern":"^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]_[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]_[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\\s\\u0000\\uD800-\\uDFFF]+$","title":"SourceVersion","type":"string"},"StorableText":{"description":"Text without NUL or lone surrogates, which PostgreSQL cannot hold.","pattern":"^[^\\u0000\\uD800-\\uDFFF]*$","title":"StorableText","type":"string"},"Text":{"description":"Non-blank text of at most 2,000 characters, without NUL or lone surrogates.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Text","type":"string"},"Timestamp":{"description":"A moment as RFC 3339 text with its offset, e.g. 2026-01-31T12:00:00Z.","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$","title":"Timestamp","type":"string"},"Title":{"description":"What people call the artifact: non-blank text of at most 2,000 characters.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Title","type":"string"},"TrainingConfig":{"allOf":[{"$ref":"#/definitions/JsonObject"}],"description":"Free-form training settings, e.g. hyper-parameters.","title":"TrainingConfig"},"TrainingData":{"description":"What the model was trained on: text, or the artifact that holds the data set.","title":"TrainingData","allOf":[{"if":{"type":"object"},"then":{"if":{"type":"object","required":["absent"]},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"if":{"type":"object","required":["reason"],"properties":{"artifact_id":false}},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/DatasetReference"}}},"else":{"$ref":"#/definitions/Text"}}]},"VersionNumber":{"description":"The number of a version in its lineage, from 1.","maximum":2147483647,"minimum":1,"title":"VersionNumber","type":"integer"},"VersionTag":{"description":"A label of a version: non-blank text of at most 200 characters.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"VersionTag","type":"string"}},"description":"The metadata of an artifact of type model: what it is, where it came from, how to reproduce it. A model is either external (published elsewhere and pinned to one upstream version) or internal.","title":"ModelArtifactMetadata","type":"object","required":["is_external"],"properties":{"is_external":{"enum":[true,false]}},"allOf":[{"if":{"type":"object","required":["is_external"],"properties":{"is_external":{"const":true}}},"then":{"$ref":"#/definitions/ExternalModelMetadata"}},{"if":{"type":"object","required":["is_external"],"properties":{"is_external":{"const":false}}},"then":{"$ref":"#/definitions/InternalModelMetadata"}}]};
const func0 = Object.prototype.hasOwnProperty;
const schema12 = {"additionalProperties":false,"description":"A model obtained from outside. Where it is published and which upstream version it is are mandatory.","properties":{"is_external":{"const":true,"description":"true: the model was obtained from outside.","type":"boolean"},"model_family":{"$ref":"#/definitions/ModelFamily"},"framework":{"$ref":"#/definitions/Framework"},"parameter_count":{"$ref":"#/definitions/ParameterCount"},"training_data":{"$ref":"#/definitions/TrainingData"},"evaluation_dataset":{"$ref":"#/definitions/EvaluationDataset"},"evaluation_metrics":{"$ref":"#/definitions/EvaluationMetrics"},"external_source_url":{"$ref":"#/definitions/SourceUrl"},"external_source_version":{"$ref":"#/definitions/SourceVersion"},"base_model_id":{"$ref":"#/definitions/BaseModelId"},"benchmark_id":{"$ref":"#/definitions/BenchmarkId"},"extensions":{"$ref":"#/definitions/Extensions"},"training_config":{"$ref":"#/definitions/TrainingConfig"}},"required":["is_external","model_family","framework","parameter_count","training_data","evaluation_dataset","evaluation_metrics","external_source_url","external_source_version"],"title":"ExternalModelMetadata","type":"object"};
const schema13 = {"description":"The kind of model, e.g. transformer, logistic_regression, biophysical_ode. Non-blank text of at most 2,000 characters; it admits no absence, because something must say what the thing is.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"ModelFamily","type":"string"};
const schema34 = {"description":"Where the model is published: an http or https URL without blanks, at most 2,048 characters.","maxLength":2048,"pattern":"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$","title":"SourceUrl","type":"string"};
const schema35 = {"description":"The upstream pin: a Hugging Face revision, Git commit, Zenodo version or the like; never a branch name or a placeholder such as main, latest or external.","maxLength":200,"pattern":"^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]_[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]_[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\\s\\u0000\\uD800-\\uDFFF]+$","title":"SourceVersion","type":"string"};
const schema38 = {"description":"The benchmark the metrics belong to.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"BenchmarkId","type":"string"};
const func59 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$", "u");
const pattern8 = new RegExp("^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$", "u");
const pattern9 = new RegExp("^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]_[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]_[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\\s\\u0000\\uD800-\\uDFFF]+$", "u");
const schema14 = {"description":"The library the model is built with, e.g. pytorch, scikit-learn, scipy.","title":"Framework","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/Text"}}]};
const schema17 = {"description":"Non-blank text of at most 2,000 characters, without NUL or lone surrogates.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Text","type":"string"};
const schema15 = {"additionalProperties":false,"description":"States that a fact is not given, and why.","properties":{"absent":{"$ref":"#/definitions/AbsenceKind"},"reason":{"$ref":"#/definitions/Text"}},"required":["absent","reason"],"title":"DeclaredAbsence","type":"object"};
const schema16 = {"description":"not_reported: the source does not say. not_applicable: the question has no answer for this kind of model. withheld: known, and not to be published. under_review: held by the backfill until a person answers its review item.","enum":["not_reported","not_applicable","withheld","under_review"],"title":"AbsenceKind","type":"string"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.absent === undefined) || (!(func0.call(data, "absent")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "absent") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
let data0 = data.absent;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/absent",schemaPath:"#/definitions/AbsenceKind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === "not_reported") || (data0 === "not_applicable")) || (data0 === "withheld")) || (data0 === "under_review"))){
const err4 = {instancePath:instancePath+"/absent",schemaPath:"#/definitions/AbsenceKind/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values",schema:schema16.enum,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func59(data1) > 2000){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/Text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/Text/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/Text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(typeof data === "string"){
if(func59(data) > 2000){
const err1 = {instancePath,schemaPath:"#/definitions/Text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/definitions/Text/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/definitions/Text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema14.allOf[0].if,parentSchema:schema14.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema19 = {"description":"The number of trainable (or fitted) parameters, exact.","title":"ParameterCount","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/Count"}}]};
const schema20 = {"description":"A whole number from 0 to 9007199254740991.","maximum":9007199254740991,"minimum":0,"title":"Count","type":"integer"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err1 = {instancePath,schemaPath:"#/definitions/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/definitions/Count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err3 = {instancePath,schemaPath:"#/definitions/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema19.allOf[0].if,parentSchema:schema19.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema21 = {"description":"What the model was trained on: text, or the artifact that holds the data set.","title":"TrainingData","allOf":[{"if":{"type":"object"},"then":{"if":{"type":"object","required":["absent"]},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"if":{"type":"object","required":["reason"],"properties":{"artifact_id":false}},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/DatasetReference"}}},"else":{"$ref":"#/definitions/Text"}}]};
const schema22 = {"additionalProperties":false,"description":"A data set that is an artifact of this platform.","properties":{"artifact_id":{"$ref":"#/definitions/ArtifactId"}},"required":["artifact_id"],"title":"DatasetReference","type":"object"};
const schema23 = {"description":"The id of a row of artifacts: free text of at most 200 characters, never assumed to be a UUID.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"ArtifactId","type":"string"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.artifact_id === undefined) || (!(func0.call(data, "artifact_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "artifact_id"},message:"must have required property '"+"artifact_id"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "artifact_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.artifact_id !== undefined && func0.call(data, "artifact_id")){
let data0 = data.artifact_id;
if(typeof data0 === "string"){
if(func59(data0) > 200){
const err2 = {instancePath:instancePath+"/artifact_id",schemaPath:"#/definitions/ArtifactId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/artifact_id",schemaPath:"#/definitions/ArtifactId/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema23,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/artifact_id",schemaPath:"#/definitions/ArtifactId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.absent === undefined) || (!(func0.call(data, "absent")))) && (missing0 = "absent")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs9 = errors;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing1 = "reason")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.artifact_id !== undefined && func0.call(data, "artifact_id")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs13 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid2 = _errs13 === errors;
valid3 = _valid2;
ifClause2 = "then";
}
else {
const _errs14 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid2 = _errs14 === errors;
valid3 = _valid2;
ifClause2 = "else";
}
if(!valid3){
const err6 = {instancePath,schemaPath:"#/allOf/0/then/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema21.allOf[0].then.else.if,parentSchema:schema21.allOf[0].then.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/allOf/0/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema21.allOf[0].then.if,parentSchema:schema21.allOf[0].then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs15 = errors;
if(typeof data === "string"){
if(func59(data) > 2000){
const err8 = {instancePath,schemaPath:"#/definitions/Text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data)){
const err9 = {instancePath,schemaPath:"#/definitions/Text/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/definitions/Text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err11 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema21.allOf[0].if,parentSchema:schema21.allOf[0],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema25 = {"description":"What the model was evaluated on: text, or the artifact that holds the data set.","title":"EvaluationDataset","allOf":[{"if":{"type":"object"},"then":{"if":{"type":"object","required":["absent"]},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"if":{"type":"object","required":["reason"],"properties":{"artifact_id":false}},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/DatasetReference"}}},"else":{"$ref":"#/definitions/Text"}}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.absent === undefined) || (!(func0.call(data, "absent")))) && (missing0 = "absent")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs9 = errors;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing1 = "reason")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.artifact_id !== undefined && func0.call(data, "artifact_id")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs13 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid2 = _errs13 === errors;
valid3 = _valid2;
ifClause2 = "then";
}
else {
const _errs14 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid2 = _errs14 === errors;
valid3 = _valid2;
ifClause2 = "else";
}
if(!valid3){
const err6 = {instancePath,schemaPath:"#/allOf/0/then/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema25.allOf[0].then.else.if,parentSchema:schema25.allOf[0].then.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/allOf/0/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema25.allOf[0].then.if,parentSchema:schema25.allOf[0].then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs15 = errors;
if(typeof data === "string"){
if(func59(data) > 2000){
const err8 = {instancePath,schemaPath:"#/definitions/Text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data)){
const err9 = {instancePath,schemaPath:"#/definitions/Text/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/definitions/Text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err11 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema25.allOf[0].if,parentSchema:schema25.allOf[0],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema27 = {"description":"Measured values by metric name, e.g. {\"auroc\": 0.91}, or by a named group of them, one level deep.","title":"EvaluationMetrics","allOf":[{"if":{"type":"object","required":["absent"]},"then":{"$ref":"#/definitions/DeclaredAbsence"},"else":{"$ref":"#/definitions/MetricValues"}}]};
const schema28 = {"additionalProperties":{"description":"A finite number, or a named group of finite numbers.","title":"MetricValue","allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/MetricGroup"},"else":{"$ref":"#/definitions/MetricNumber"}}]},"description":"Metric name to a number, or to a named group of numbers. At least one; the name absent is reserved.","minProperties":1,"properties":{"absent":false},"propertyNames":{"$ref":"#/definitions/Name"},"title":"MetricValues","type":"object"};
const schema29 = {"description":"Non-blank text of at most 200 characters, without NUL or lone surrogates.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Name","type":"string"};
const schema32 = {"description":"A finite number.","maximum":1.7976931348623157e+308,"minimum":-1.7976931348623157e+308,"title":"MetricNumber","type":"number"};
const schema30 = {"additionalProperties":{"$ref":"#/definitions/MetricNumber"},"description":"A named group of finite numbers, e.g. one data split.","minProperties":1,"propertyNames":{"$ref":"#/definitions/Name"},"title":"MetricGroup","type":"object"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func59(key0) > 200){
const err1 = {instancePath,schemaPath:"#/definitions/Name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema29,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(key0)){
const err2 = {instancePath,schemaPath:"#/definitions/Name/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema29,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/definitions/Name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema30.propertyNames,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1.7976931348623157e+308 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/MetricNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.7976931348623157e+308},message:"must be <= 1.7976931348623157e+308",schema:1.7976931348623157e+308,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < -1.7976931348623157e+308 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/MetricNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1.7976931348623157e+308},message:"must be >= -1.7976931348623157e+308",schema:-1.7976931348623157e+308,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/MetricNumber/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func59(key0) > 200){
const err1 = {instancePath,schemaPath:"#/definitions/Name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema29,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(key0)){
const err2 = {instancePath,schemaPath:"#/definitions/Name/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema29,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/definitions/Name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema28.propertyNames,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(key1 === "absent")){
let data0 = data[key1];
const _errs7 = errors;
let valid4 = true;
const _errs8 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(!(validate33(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1.7976931348623157e+308 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/MetricNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.7976931348623157e+308},message:"must be <= 1.7976931348623157e+308",schema:1.7976931348623157e+308,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < -1.7976931348623157e+308 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/MetricNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1.7976931348623157e+308},message:"must be >= -1.7976931348623157e+308",schema:-1.7976931348623157e+308,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/MetricNumber/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema28.additionalProperties.allOf[0].if,parentSchema:schema28.additionalProperties.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
const err10 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema28.properties.absent,data:data.absent};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.absent === undefined) || (!(func0.call(data, "absent")))) && (missing0 = "absent")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema27.allOf[0].if,parentSchema:schema27.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema36 = {"allOf":[{"$ref":"#/definitions/ArtifactId"}],"description":"The model this one was made from, e.g. by fine-tuning: always the id of a row of artifacts. A base from outside is registered first, as an external model.","title":"BaseModelId"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 200){
const err0 = {instancePath,schemaPath:"#/definitions/ArtifactId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/definitions/ArtifactId/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/definitions/ArtifactId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema39 = {"allOf":[{"$ref":"#/definitions/JsonObject"}],"description":"The one open place: whatever the schema has no name for. The backfill keeps unnamed legacy keys in extensions.legacy.","title":"Extensions"};
const schema40 = {"additionalProperties":{"$ref":"#/definitions/JsonValue"},"description":"Any JSON object PostgreSQL can hold.","propertyNames":{"$ref":"#/definitions/StorableText"},"title":"JsonObject","type":"object"};
const schema41 = {"description":"Text without NUL or lone surrogates, which PostgreSQL cannot hold.","pattern":"^[^\\u0000\\uD800-\\uDFFF]*$","title":"StorableText","type":"string"};
const pattern12 = new RegExp("^[^\\u0000\\uD800-\\uDFFF]*$", "u");
const schema42 = {"description":"Any JSON value PostgreSQL can hold.","title":"JsonValue","allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"},"else":{"if":{"type":"number"},"then":{"type":"number"},"else":{"if":{"type":"string"},"then":{"$ref":"#/definitions/StorableText"},"else":{"if":{"type":"array"},"then":{"$ref":"#/definitions/JsonArray"},"else":{"if":{"type":"object"},"then":{"$ref":"#/definitions/JsonObject"},"else":{"type":"null"}}}}}}]};
const schema44 = {"description":"Any JSON array PostgreSQL can hold.","items":{"$ref":"#/definitions/JsonValue"},"title":"JsonArray","type":"array"};
const wrapper0 = {validate: validate41};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const wrapper1 = {validate: validate40};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(typeof data !== "boolean"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(typeof data !== "boolean"){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.allOf[0].then.type,parentSchema:schema42.allOf[0].then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs10 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err3 = {instancePath,schemaPath:"#/allOf/0/else/then/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.allOf[0].else.then.type,parentSchema:schema42.allOf[0].else.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(typeof data !== "string"){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs16 = errors;
if(typeof data === "string"){
if(!pattern12.test(data)){
const err5 = {instancePath,schemaPath:"#/definitions/StorableText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^[^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^[^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/definitions/StorableText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs16 === errors;
valid3 = _valid2;
ifClause2 = "then";
}
else {
const _errs19 = errors;
const _errs20 = errors;
let valid5 = true;
const _errs21 = errors;
if(!(Array.isArray(data))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs23 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid3 = _errs23 === errors;
valid5 = _valid3;
ifClause3 = "then";
}
else {
const _errs24 = errors;
const _errs25 = errors;
let valid6 = true;
const _errs26 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs28 = errors;
if(!(wrapper1.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
var _valid4 = _errs28 === errors;
valid6 = _valid4;
ifClause4 = "then";
}
else {
const _errs29 = errors;
if(data !== null){
const err9 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema42.allOf[0].else.else.else.else.else.type,parentSchema:schema42.allOf[0].else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid4 = _errs29 === errors;
valid6 = _valid4;
ifClause4 = "else";
}
if(!valid6){
const err10 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema42.allOf[0].else.else.else.else.if,parentSchema:schema42.allOf[0].else.else.else.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid5 = _valid3;
ifClause3 = "else";
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/0/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema42.allOf[0].else.else.else.if,parentSchema:schema42.allOf[0].else.else.else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid3 = _valid2;
ifClause2 = "else";
}
if(!valid3){
const err12 = {instancePath,schemaPath:"#/allOf/0/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema42.allOf[0].else.else.if,parentSchema:schema42.allOf[0].else.else,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err13 = {instancePath,schemaPath:"#/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema42.allOf[0].else.if,parentSchema:schema42.allOf[0].else,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err14 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema42.allOf[0].if,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern12.test(key0)){
const err0 = {instancePath,schemaPath:"#/definitions/StorableText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^[^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^[^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema41,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/definitions/StorableText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema40.propertyNames,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(validate41(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema45 = {"allOf":[{"$ref":"#/definitions/JsonObject"}],"description":"Free-form training settings, e.g. hyper-parameters.","title":"TrainingConfig"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.is_external === undefined) || (!(func0.call(data, "is_external")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_external"},message:"must have required property '"+"is_external"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.model_family === undefined) || (!(func0.call(data, "model_family")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_family"},message:"must have required property '"+"model_family"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.framework === undefined) || (!(func0.call(data, "framework")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "framework"},message:"must have required property '"+"framework"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.parameter_count === undefined) || (!(func0.call(data, "parameter_count")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameter_count"},message:"must have required property '"+"parameter_count"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.training_data === undefined) || (!(func0.call(data, "training_data")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "training_data"},message:"must have required property '"+"training_data"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.evaluation_dataset === undefined) || (!(func0.call(data, "evaluation_dataset")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation_dataset"},message:"must have required property '"+"evaluation_dataset"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.evaluation_metrics === undefined) || (!(func0.call(data, "evaluation_metrics")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation_metrics"},message:"must have required property '"+"evaluation_metrics"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.external_source_url === undefined) || (!(func0.call(data, "external_source_url")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "external_source_url"},message:"must have required property '"+"external_source_url"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.external_source_version === undefined) || (!(func0.call(data, "external_source_version")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "external_source_version"},message:"must have required property '"+"external_source_version"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema12.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.is_external !== undefined && func0.call(data, "is_external")){
let data0 = data.is_external;
if(typeof data0 !== "boolean"){
const err10 = {instancePath:instancePath+"/is_external",schemaPath:"#/properties/is_external/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.is_external.type,parentSchema:schema12.properties.is_external,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(true !== data0){
const err11 = {instancePath:instancePath+"/is_external",schemaPath:"#/properties/is_external/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema12.properties.is_external,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.model_family !== undefined && func0.call(data, "model_family")){
let data1 = data.model_family;
if(typeof data1 === "string"){
if(func59(data1) > 2000){
const err12 = {instancePath:instancePath+"/model_family",schemaPath:"#/definitions/ModelFamily/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data1)){
const err13 = {instancePath:instancePath+"/model_family",schemaPath:"#/definitions/ModelFamily/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/model_family",schemaPath:"#/definitions/ModelFamily/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.framework !== undefined && func0.call(data, "framework")){
if(!(validate12(data.framework, {instancePath:instancePath+"/framework",parentData:data,parentDataProperty:"framework",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.parameter_count !== undefined && func0.call(data, "parameter_count")){
if(!(validate16(data.parameter_count, {instancePath:instancePath+"/parameter_count",parentData:data,parentDataProperty:"parameter_count",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.training_data !== undefined && func0.call(data, "training_data")){
if(!(validate19(data.training_data, {instancePath:instancePath+"/training_data",parentData:data,parentDataProperty:"training_data",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.evaluation_dataset !== undefined && func0.call(data, "evaluation_dataset")){
if(!(validate25(data.evaluation_dataset, {instancePath:instancePath+"/evaluation_dataset",parentData:data,parentDataProperty:"evaluation_dataset",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.evaluation_metrics !== undefined && func0.call(data, "evaluation_metrics")){
if(!(validate30(data.evaluation_metrics, {instancePath:instancePath+"/evaluation_metrics",parentData:data,parentDataProperty:"evaluation_metrics",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.external_source_url !== undefined && func0.call(data, "external_source_url")){
let data7 = data.external_source_url;
if(typeof data7 === "string"){
if(func59(data7) > 2048){
const err15 = {instancePath:instancePath+"/external_source_url",schemaPath:"#/definitions/SourceUrl/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern8.test(data7)){
const err16 = {instancePath:instancePath+"/external_source_url",schemaPath:"#/definitions/SourceUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/external_source_url",schemaPath:"#/definitions/SourceUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.external_source_version !== undefined && func0.call(data, "external_source_version")){
let data8 = data.external_source_version;
if(typeof data8 === "string"){
if(func59(data8) > 200){
const err18 = {instancePath:instancePath+"/external_source_version",schemaPath:"#/definitions/SourceVersion/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern9.test(data8)){
const err19 = {instancePath:instancePath+"/external_source_version",schemaPath:"#/definitions/SourceVersion/pattern",keyword:"pattern",params:{pattern: "^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]_[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]_[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\\s\\u0000\\uD800-\\uDFFF]+$"},message:"must match pattern \""+"^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]_[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]_[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\\s\\u0000\\uD800-\\uDFFF]+$"+"\"",schema:"^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]_[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]_[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\\s\\u0000\\uD800-\\uDFFF]+$",parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/external_source_version",schemaPath:"#/definitions/SourceVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.base_model_id !== undefined && func0.call(data, "base_model_id")){
if(!(validate37(data.base_model_id, {instancePath:instancePath+"/base_model_id",parentData:data,parentDataProperty:"base_model_id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.benchmark_id !== undefined && func0.call(data, "benchmark_id")){
let data10 = data.benchmark_id;
if(typeof data10 === "string"){
if(func59(data10) > 2000){
const err21 = {instancePath:instancePath+"/benchmark_id",schemaPath:"#/definitions/BenchmarkId/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern0.test(data10)){
const err22 = {instancePath:instancePath+"/benchmark_id",schemaPath:"#/definitions/BenchmarkId/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/benchmark_id",schemaPath:"#/definitions/BenchmarkId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
if(!(validate39(data.extensions, {instancePath:instancePath+"/extensions",parentData:data,parentDataProperty:"extensions",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.training_config !== undefined && func0.call(data, "training_config")){
if(!(validate47(data.training_config, {instancePath:instancePath+"/training_config",parentData:data,parentDataProperty:"training_config",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema46 = {"additionalProperties":false,"description":"A model made here. It has no external source.","properties":{"is_external":{"const":false,"description":"false: the model was made here.","type":"boolean"},"model_family":{"$ref":"#/definitions/ModelFamily"},"framework":{"$ref":"#/definitions/Framework"},"parameter_count":{"$ref":"#/definitions/ParameterCount"},"training_data":{"$ref":"#/definitions/TrainingData"},"evaluation_dataset":{"$ref":"#/definitions/EvaluationDataset"},"evaluation_metrics":{"$ref":"#/definitions/EvaluationMetrics"},"base_model_id":{"$ref":"#/definitions/BaseModelId"},"benchmark_id":{"$ref":"#/definitions/BenchmarkId"},"extensions":{"$ref":"#/definitions/Extensions"},"external_source_url":false,"external_source_version":false,"training_config":{"$ref":"#/definitions/TrainingConfig"}},"required":["is_external","model_family","framework","parameter_count","training_data","evaluation_dataset","evaluation_metrics"],"title":"InternalModelMetadata","type":"object"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.is_external === undefined) || (!(func0.call(data, "is_external")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_external"},message:"must have required property '"+"is_external"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.model_family === undefined) || (!(func0.call(data, "model_family")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_family"},message:"must have required property '"+"model_family"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.framework === undefined) || (!(func0.call(data, "framework")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "framework"},message:"must have required property '"+"framework"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.parameter_count === undefined) || (!(func0.call(data, "parameter_count")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameter_count"},message:"must have required property '"+"parameter_count"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.training_data === undefined) || (!(func0.call(data, "training_data")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "training_data"},message:"must have required property '"+"training_data"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.evaluation_dataset === undefined) || (!(func0.call(data, "evaluation_dataset")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation_dataset"},message:"must have required property '"+"evaluation_dataset"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.evaluation_metrics === undefined) || (!(func0.call(data, "evaluation_metrics")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation_metrics"},message:"must have required property '"+"evaluation_metrics"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema46.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.is_external !== undefined && func0.call(data, "is_external")){
let data0 = data.is_external;
if(typeof data0 !== "boolean"){
const err8 = {instancePath:instancePath+"/is_external",schemaPath:"#/properties/is_external/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema46.properties.is_external.type,parentSchema:schema46.properties.is_external,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(false !== data0){
const err9 = {instancePath:instancePath+"/is_external",schemaPath:"#/properties/is_external/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",schema:false,parentSchema:schema46.properties.is_external,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.model_family !== undefined && func0.call(data, "model_family")){
let data1 = data.model_family;
if(typeof data1 === "string"){
if(func59(data1) > 2000){
const err10 = {instancePath:instancePath+"/model_family",schemaPath:"#/definitions/ModelFamily/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/model_family",schemaPath:"#/definitions/ModelFamily/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/model_family",schemaPath:"#/definitions/ModelFamily/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.framework !== undefined && func0.call(data, "framework")){
if(!(validate12(data.framework, {instancePath:instancePath+"/framework",parentData:data,parentDataProperty:"framework",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.parameter_count !== undefined && func0.call(data, "parameter_count")){
if(!(validate16(data.parameter_count, {instancePath:instancePath+"/parameter_count",parentData:data,parentDataProperty:"parameter_count",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.training_data !== undefined && func0.call(data, "training_data")){
if(!(validate19(data.training_data, {instancePath:instancePath+"/training_data",parentData:data,parentDataProperty:"training_data",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.evaluation_dataset !== undefined && func0.call(data, "evaluation_dataset")){
if(!(validate25(data.evaluation_dataset, {instancePath:instancePath+"/evaluation_dataset",parentData:data,parentDataProperty:"evaluation_dataset",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.evaluation_metrics !== undefined && func0.call(data, "evaluation_metrics")){
if(!(validate30(data.evaluation_metrics, {instancePath:instancePath+"/evaluation_metrics",parentData:data,parentDataProperty:"evaluation_metrics",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.base_model_id !== undefined && func0.call(data, "base_model_id")){
if(!(validate37(data.base_model_id, {instancePath:instancePath+"/base_model_id",parentData:data,parentDataProperty:"base_model_id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.benchmark_id !== undefined && func0.call(data, "benchmark_id")){
let data8 = data.benchmark_id;
if(typeof data8 === "string"){
if(func59(data8) > 2000){
const err13 = {instancePath:instancePath+"/benchmark_id",schemaPath:"#/definitions/BenchmarkId/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema38,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern0.test(data8)){
const err14 = {instancePath:instancePath+"/benchmark_id",schemaPath:"#/definitions/BenchmarkId/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema38,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/benchmark_id",schemaPath:"#/definitions/BenchmarkId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
if(!(validate39(data.extensions, {instancePath:instancePath+"/extensions",parentData:data,parentDataProperty:"extensions",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.external_source_url !== undefined && func0.call(data, "external_source_url")){
const err16 = {instancePath:instancePath+"/external_source_url",schemaPath:"#/properties/external_source_url/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema46.properties.external_source_url,data:data.external_source_url};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.external_source_version !== undefined && func0.call(data, "external_source_version")){
const err17 = {instancePath:instancePath+"/external_source_version",schemaPath:"#/properties/external_source_version/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema46.properties.external_source_version,data:data.external_source_version};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.training_config !== undefined && func0.call(data, "training_config")){
if(!(validate47(data.training_config, {instancePath:instancePath+"/training_config",parentData:data,parentDataProperty:"training_config",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.is_external === undefined) || (!(func0.call(data, "is_external")))) && (missing0 = "is_external")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_external !== undefined && func0.call(data, "is_external")){
if(true !== data.is_external){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.allOf[0].if,parentSchema:schema11.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.is_external === undefined) || (!(func0.call(data, "is_external")))) && (missing1 = "is_external")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.is_external !== undefined && func0.call(data, "is_external")){
if(false !== data.is_external){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.allOf[1].if,parentSchema:schema11.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.is_external === undefined) || (!(func0.call(data, "is_external")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_external"},message:"must have required property '"+"is_external"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.is_external !== undefined && func0.call(data, "is_external")){
let data2 = data.is_external;
if(!((data2 === true) || (data2 === false))){
const err9 = {instancePath:instancePath+"/is_external",schemaPath:"#/properties/is_external/enum",keyword:"enum",params:{allowedValues: schema11.properties.is_external.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.is_external.enum,parentSchema:schema11.properties.is_external,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateAdoptedIdValue = validate61;
const schema49 = {"description":"The id of a row of artifacts as it is, of any length: other software makes ids too.","title":"AdoptedId","type":"string"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

exports.validateAgentIdValue = validate62;
const schema50 = {"description":"The person or agent that did it: non-blank text of at most 200 characters.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"AgentId","type":"string"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

exports.validateArtifactIdValue = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

exports.validateArtifactTypeValue = validate64;
const schema52 = {"description":"The kind of artifact; model for everything this catalog writes.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"ArtifactType","type":"string"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

exports.validateChangelogValue = validate65;
const schema53 = {"description":"What changed in this version.","maxLength":100000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Changelog","type":"string"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 100000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100000},message:"must NOT have more than 100000 characters",schema:100000,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

exports.validateCodeEntrypointValue = validate66;
const schema54 = {"description":"The file that trains the model, as a path relative to the repository with / between its parts and without .. parts, e.g. forge/training/train_celltype.py.","maxLength":1000,"pattern":"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF]*[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF/\\s]$","title":"CodeEntrypoint","type":"string"};
const pattern20 = new RegExp("^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF]*[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF/\\s]$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern20.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF]*[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF/\\s]$"},message:"must match pattern \""+"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF]*[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF/\\s]$"+"\"",schema:"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF]*[^\\u0000-\\u001F\\u007F\\\\\\uD800-\\uDFFF/\\s]$",parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

exports.validateCodeRepoUrlValue = validate67;
const schema55 = {"description":"The repository that holds the training code: an http or https URL without blanks, at most 2,048 characters.","maxLength":2048,"pattern":"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$","title":"CodeRepoUrl","type":"string"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 2048){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

exports.validateCommitShaValue = validate68;
const schema56 = {"description":"A full commit hash: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits.","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","title":"CommitSha","type":"string"};
const pattern22 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

exports.validateDocumentTextValue = validate69;
const schema57 = {"description":"A metadata document as text: the very bytes for a legacy original, canonical JSON (RFC 8785) for every document the catalog wrote.","title":"DocumentText","type":"string"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

exports.validateEventNumberValue = validate70;
const schema58 = {"description":"The number of an event of one artifact, from 1.","maximum":2147483647,"minimum":1,"title":"EventNumber","type":"integer"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate70.errors = vErrors;
return errors === 0;
}

exports.validateFlagValue = validate71;
const schema59 = {"description":"true or false.","title":"Flag","type":"boolean"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

exports.validateFoundTextValue = validate72;
const schema60 = {"description":"What the record says, as JSON text, cut at 2,000 characters.","maxLength":2000,"pattern":"^[^\\u0000\\uD800-\\uDFFF]*$","title":"FoundText","type":"string"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^[^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^[^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

exports.validateGpuAllocationIdValue = validate73;
const schema61 = {"description":"The resource allocation the training ran on.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"GpuAllocationId","type":"string"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

exports.validateJsonPointerValue = validate74;
const schema62 = {"description":"A JSON Pointer (RFC 6901).","maxLength":2000,"pattern":"^(?:/(?:[^~/\\u0000\\uD800-\\uDFFF]|~[01])*)*$","title":"JsonPointer","type":"string"};
const pattern25 = new RegExp("^(?:/(?:[^~/\\u0000\\uD800-\\uDFFF]|~[01])*)*$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern25.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:/(?:[^~/\\u0000\\uD800-\\uDFFF]|~[01])*)*$"},message:"must match pattern \""+"^(?:/(?:[^~/\\u0000\\uD800-\\uDFFF]|~[01])*)*$"+"\"",schema:"^(?:/(?:[^~/\\u0000\\uD800-\\uDFFF]|~[01])*)*$",parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

exports.validateJsonValueValue = validate75;

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(typeof data !== "boolean"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(typeof data !== "boolean"){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.allOf[0].then.type,parentSchema:schema42.allOf[0].then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs10 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err3 = {instancePath,schemaPath:"#/allOf/0/else/then/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.allOf[0].else.then.type,parentSchema:schema42.allOf[0].else.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(typeof data !== "string"){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs16 = errors;
if(typeof data === "string"){
if(!pattern12.test(data)){
const err5 = {instancePath,schemaPath:"#/definitions/StorableText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^[^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^[^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/definitions/StorableText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs16 === errors;
valid3 = _valid2;
ifClause2 = "then";
}
else {
const _errs19 = errors;
const _errs20 = errors;
let valid5 = true;
const _errs21 = errors;
if(!(Array.isArray(data))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs23 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid3 = _errs23 === errors;
valid5 = _valid3;
ifClause3 = "then";
}
else {
const _errs24 = errors;
const _errs25 = errors;
let valid6 = true;
const _errs26 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs28 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid4 = _errs28 === errors;
valid6 = _valid4;
ifClause4 = "then";
}
else {
const _errs29 = errors;
if(data !== null){
const err9 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/else/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema42.allOf[0].else.else.else.else.else.type,parentSchema:schema42.allOf[0].else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid4 = _errs29 === errors;
valid6 = _valid4;
ifClause4 = "else";
}
if(!valid6){
const err10 = {instancePath,schemaPath:"#/allOf/0/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema42.allOf[0].else.else.else.else.if,parentSchema:schema42.allOf[0].else.else.else.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid5 = _valid3;
ifClause3 = "else";
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/0/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema42.allOf[0].else.else.else.if,parentSchema:schema42.allOf[0].else.else.else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid3 = _valid2;
ifClause2 = "else";
}
if(!valid3){
const err12 = {instancePath,schemaPath:"#/allOf/0/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema42.allOf[0].else.else.if,parentSchema:schema42.allOf[0].else.else,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err13 = {instancePath,schemaPath:"#/allOf/0/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema42.allOf[0].else.if,parentSchema:schema42.allOf[0].else,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err14 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema42.allOf[0].if,parentSchema:schema42.allOf[0],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

exports.validateLedgerOriginValue = validate78;
const schema65 = {"description":"catalog: decided through the catalog. raw-sql: changed behind its back, by the database user that is named. adopted: found when the ledger was introduced; who decided and when is not known.","enum":["catalog","raw-sql","adopted"],"title":"LedgerOrigin","type":"string"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "catalog") || (data === "raw-sql")) || (data === "adopted"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values",schema:schema65.enum,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

exports.validateLedgerStateValue = validate79;
const schema66 = {"description":"A promotion state, or removed: the model version was deleted.","enum":["candidate","promoted","rejected","superseded","removed"],"title":"LedgerState","type":"string"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "candidate") || (data === "promoted")) || (data === "rejected")) || (data === "superseded")) || (data === "removed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values",schema:schema66.enum,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

exports.validateLifecycleStateValue = validate80;
const schema67 = {"description":"The platform's own lifecycle word; which words are allowed is the platform's rule.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"LifecycleState","type":"string"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

exports.validateLineageHeightValue = validate81;
const schema68 = {"description":"A height above all that a model descends from; only its order means something.","maximum":9007199254740991,"minimum":-9007199254740991,"title":"LineageHeight","type":"integer"};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < -9007199254740991 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate81.errors = vErrors;
return errors === 0;
}

exports.validateMetricNumberValue = validate82;

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 1.7976931348623157e+308 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.7976931348623157e+308},message:"must be <= 1.7976931348623157e+308",schema:1.7976931348623157e+308,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < -1.7976931348623157e+308 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1.7976931348623157e+308},message:"must be >= -1.7976931348623157e+308",schema:-1.7976931348623157e+308,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

exports.validateMetricPathValue = validate83;
const schema70 = {"description":"The name of a metric, or its group and its name with / between them, each with ~ written ~0 and / written ~1.","maxLength":801,"pattern":"^[^\\u0000\\uD800-\\uDFFF]*$","title":"MetricPath","type":"string"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 801){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 801},message:"must NOT have more than 801 characters",schema:801,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^[^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^[^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

exports.validateNameValue = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

exports.validateOriginTypeValue = validate85;
const schema72 = {"description":"Where the artifact comes from.","enum":["internal","external"],"title":"OriginType","type":"string"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "internal") || (data === "external"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values",schema:schema72.enum,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

exports.validatePromotionEvidenceValue = validate86;
const schema73 = {"description":"What a decision rests on: one measurement, or several.","title":"PromotionEvidence","allOf":[{"if":{"type":"array"},"then":{"items":{"$ref":"#/definitions/Measurement"},"maxItems":1000,"minItems":1,"type":"array"},"else":{"$ref":"#/definitions/Measurement"}}]};
const schema74 = {"additionalProperties":false,"description":"One comparison of a version with the one it would replace.","properties":{"metric":{"$ref":"#/definitions/Name"},"child":{"$ref":"#/definitions/MetricNumber"},"benchmark_id":{"$ref":"#/definitions/BenchmarkId"},"confidence_interval":{"$ref":"#/definitions/ConfidenceInterval"},"dataset":{"$ref":"#/definitions/Text"},"parent":{"$ref":"#/definitions/MetricNumber"}},"required":["metric","child"],"title":"Measurement","type":"object"};
const schema78 = {"additionalProperties":false,"description":"The interval a measured value lies in, with its level, e.g. 0.95.","properties":{"low":{"$ref":"#/definitions/MetricNumber"},"high":{"$ref":"#/definitions/MetricNumber"},"level":{"description":"A number from 0 to 1.","maximum":1,"minimum":0,"type":"number"}},"required":["low","high"],"title":"ConfidenceInterval","type":"object"};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.low === undefined) || (!(func0.call(data, "low")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.high === undefined) || (!(func0.call(data, "high")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "low") || (key0 === "high")) || (key0 === "level"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.low !== undefined && func0.call(data, "low")){
let data0 = data.low;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1.7976931348623157e+308 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/low",schemaPath:"#/definitions/MetricNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.7976931348623157e+308},message:"must be <= 1.7976931348623157e+308",schema:1.7976931348623157e+308,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < -1.7976931348623157e+308 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/low",schemaPath:"#/definitions/MetricNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1.7976931348623157e+308},message:"must be >= -1.7976931348623157e+308",schema:-1.7976931348623157e+308,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/low",schemaPath:"#/definitions/MetricNumber/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.high !== undefined && func0.call(data, "high")){
let data1 = data.high;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1.7976931348623157e+308 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/high",schemaPath:"#/definitions/MetricNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.7976931348623157e+308},message:"must be <= 1.7976931348623157e+308",schema:1.7976931348623157e+308,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < -1.7976931348623157e+308 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/high",schemaPath:"#/definitions/MetricNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1.7976931348623157e+308},message:"must be >= -1.7976931348623157e+308",schema:-1.7976931348623157e+308,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/high",schemaPath:"#/definitions/MetricNumber/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data2 = data.level;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema78.properties.level,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.level,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.properties.level.type,parentSchema:schema78.properties.level,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.metric === undefined) || (!(func0.call(data, "metric")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.child === undefined) || (!(func0.call(data, "child")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "child"},message:"must have required property '"+"child"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "metric") || (key0 === "child")) || (key0 === "benchmark_id")) || (key0 === "confidence_interval")) || (key0 === "dataset")) || (key0 === "parent"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metric !== undefined && func0.call(data, "metric")){
let data0 = data.metric;
if(typeof data0 === "string"){
if(func59(data0) > 200){
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/Name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema29,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/Name/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema29,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/Name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.child !== undefined && func0.call(data, "child")){
let data1 = data.child;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1.7976931348623157e+308 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/child",schemaPath:"#/definitions/MetricNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.7976931348623157e+308},message:"must be <= 1.7976931348623157e+308",schema:1.7976931348623157e+308,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < -1.7976931348623157e+308 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/child",schemaPath:"#/definitions/MetricNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1.7976931348623157e+308},message:"must be >= -1.7976931348623157e+308",schema:-1.7976931348623157e+308,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/child",schemaPath:"#/definitions/MetricNumber/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.benchmark_id !== undefined && func0.call(data, "benchmark_id")){
let data2 = data.benchmark_id;
if(typeof data2 === "string"){
if(func59(data2) > 2000){
const err9 = {instancePath:instancePath+"/benchmark_id",schemaPath:"#/definitions/BenchmarkId/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/benchmark_id",schemaPath:"#/definitions/BenchmarkId/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/benchmark_id",schemaPath:"#/definitions/BenchmarkId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.confidence_interval !== undefined && func0.call(data, "confidence_interval")){
if(!(validate88(data.confidence_interval, {instancePath:instancePath+"/confidence_interval",parentData:data,parentDataProperty:"confidence_interval",rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.dataset !== undefined && func0.call(data, "dataset")){
let data4 = data.dataset;
if(typeof data4 === "string"){
if(func59(data4) > 2000){
const err12 = {instancePath:instancePath+"/dataset",schemaPath:"#/definitions/Text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data4)){
const err13 = {instancePath:instancePath+"/dataset",schemaPath:"#/definitions/Text/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/dataset",schemaPath:"#/definitions/Text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data5 = data.parent;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1.7976931348623157e+308 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/parent",schemaPath:"#/definitions/MetricNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.7976931348623157e+308},message:"must be <= 1.7976931348623157e+308",schema:1.7976931348623157e+308,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < -1.7976931348623157e+308 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/parent",schemaPath:"#/definitions/MetricNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1.7976931348623157e+308},message:"must be >= -1.7976931348623157e+308",schema:-1.7976931348623157e+308,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/parent",schemaPath:"#/definitions/MetricNumber/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.type,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(Array.isArray(data)){
if(data.length > 1000){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema73.allOf[0].then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema73.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.allOf[0].then.type,parentSchema:schema73.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema73.allOf[0].if,parentSchema:schema73.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

exports.validatePromotionNotesValue = validate92;
const schema83 = {"description":"Why the promotion state is what it is: reason, who, and any override.","maxLength":10000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"PromotionNotes","type":"string"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 10000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

exports.validatePromotionOverrideValue = validate93;
const schema84 = {"additionalProperties":false,"description":"Who overrode which rules, and why.","properties":{"by":{"$ref":"#/definitions/AgentId"},"reason":{"$ref":"#/definitions/Reason"},"blockers":{"description":"What stood against the decision, as stable codes.","items":{"$ref":"#/definitions/Name"},"type":"array"}},"required":["by","reason"],"title":"PromotionOverride","type":"object"};
const schema86 = {"description":"Why it was done: non-blank text of at most 2,000 characters.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Reason","type":"string"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.by === undefined) || (!(func0.call(data, "by")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "by") || (key0 === "reason")) || (key0 === "blockers"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined && func0.call(data, "by")){
let data0 = data.by;
if(typeof data0 === "string"){
if(func59(data0) > 200){
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/definitions/AgentId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema50,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/definitions/AgentId/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema50,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/definitions/AgentId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func59(data1) > 2000){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/Reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema86,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/Reason/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema86,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/Reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.blockers !== undefined && func0.call(data, "blockers")){
let data2 = data.blockers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func59(data3) > 200){
const err9 = {instancePath:instancePath+"/blockers/" + i0,schemaPath:"#/definitions/Name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema29,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/blockers/" + i0,schemaPath:"#/definitions/Name/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema29,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/blockers/" + i0,schemaPath:"#/definitions/Name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.properties.blockers.type,parentSchema:schema84.properties.blockers,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

exports.validatePromotionStateValue = validate94;
const schema88 = {"description":"candidate: registered, not decided. promoted: in use. rejected: decided against. superseded: a later version was promoted.","enum":["candidate","promoted","rejected","superseded"],"title":"PromotionState","type":"string"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "candidate") || (data === "promoted")) || (data === "rejected")) || (data === "superseded"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema88.enum},message:"must be equal to one of the allowed values",schema:schema88.enum,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

exports.validateQualityScoreValue = validate95;
const schema89 = {"description":"A number from 0 to 1.","maximum":1,"minimum":0,"title":"QualityScore","type":"number"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

exports.validateReasonValue = validate96;

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

exports.validateReasonCodeValue = validate97;
const schema91 = {"description":"Why a fact is held, e.g. contradiction, sentinel, missing.","maxLength":100,"pattern":"^[a-z][a-z0-9-]*$","title":"ReasonCode","type":"string"};
const pattern38 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern38.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

exports.validateReviewEventKindValue = validate98;
const schema92 = {"description":"opened: the fact was held. claimed, released: a reviewer took the item, or gave it back. answered: an answer was stored. resolved: it is in the document. rejected: what was held is not to be used. reopened: a settled item waits again. withdrawn: the item was deleted, by an undone backfill or with its model.","enum":["opened","claimed","released","answered","resolved","rejected","reopened","withdrawn"],"title":"ReviewEventKind","type":"string"};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "opened") || (data === "claimed")) || (data === "released")) || (data === "answered")) || (data === "resolved")) || (data === "rejected")) || (data === "reopened")) || (data === "withdrawn"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema92.enum},message:"must be equal to one of the allowed values",schema:schema92.enum,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

exports.validateReviewItemIdValue = validate99;
const schema93 = {"description":"The first 16 hexadecimal digits of the SHA-256 of artifact, pointer and reason code.","pattern":"^[0-9a-f]{16}$","title":"ReviewItemId","type":"string"};
const pattern39 = new RegExp("^[0-9a-f]{16}$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern39.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\"",schema:"^[0-9a-f]{16}$",parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

exports.validateReviewStatusValue = validate100;
const schema94 = {"description":"open: nobody has answered. answered: an answer is stored, the document does not validate yet. resolved: the answer is in the document. rejected: what was held is not to be used; the fact is declared not reported where it may be.","enum":["open","answered","resolved","rejected"],"title":"ReviewStatus","type":"string"};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "open") || (data === "answered")) || (data === "resolved")) || (data === "rejected"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values",schema:schema94.enum,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

exports.validateRevisionNumberValue = validate101;
const schema95 = {"description":"The number of a metadata document of one artifact. 0 is the legacy original.","maximum":2147483647,"minimum":0,"title":"RevisionNumber","type":"integer"};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate101.errors = vErrors;
return errors === 0;
}

exports.validateSchemaVersionValue = validate102;
const schema96 = {"description":"What the document is written in: model_artifact_metadata@HASH, or legacy/VOCABULARY for a document from before the schema.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"SchemaVersion","type":"string"};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

exports.validateSha256Value = validate103;
const schema97 = {"description":"A SHA-256 digest: 64 lower-case hexadecimal digits.","pattern":"^[0-9a-f]{64}$","title":"Sha256","type":"string"};
const pattern41 = new RegExp("^[0-9a-f]{64}$", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern41.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

exports.validateSourceUrlValue = validate104;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 2048){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^https?://[^\\s/?#\\u0000\\uD800-\\uDFFF]+[^\\s\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

exports.validateTimestampValue = validate105;
const schema99 = {"description":"A moment as RFC 3339 text with its offset, e.g. 2026-01-31T12:00:00Z.","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$","title":"Timestamp","type":"string"};
const pattern43 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern43.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$"+"\"",schema:"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$",parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

exports.validateTitleValue = validate106;
const schema100 = {"description":"What people call the artifact: non-blank text of at most 2,000 characters.","maxLength":2000,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"Title","type":"string"};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

exports.validateVersionNumberValue = validate107;
const schema101 = {"description":"The number of a version in its lineage, from 1.","maximum":2147483647,"minimum":1,"title":"VersionNumber","type":"integer"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate107.errors = vErrors;
return errors === 0;
}

exports.validateVersionTagValue = validate108;
const schema102 = {"description":"A label of a version: non-blank text of at most 200 characters.","maxLength":200,"pattern":"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$","title":"VersionTag","type":"string"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"},message:"must match pattern \""+"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$"+"\"",schema:"^\\s*[^\\s\\u0000\\uD800-\\uDFFF][^\\u0000\\uD800-\\uDFFF]*$",parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
exports.validateValue = {
  AdoptedId: exports.validateAdoptedIdValue,
  AgentId: exports.validateAgentIdValue,
  ArtifactId: exports.validateArtifactIdValue,
  ArtifactType: exports.validateArtifactTypeValue,
  Changelog: exports.validateChangelogValue,
  CodeEntrypoint: exports.validateCodeEntrypointValue,
  CodeRepoUrl: exports.validateCodeRepoUrlValue,
  CommitSha: exports.validateCommitShaValue,
  DocumentText: exports.validateDocumentTextValue,
  EventNumber: exports.validateEventNumberValue,
  Flag: exports.validateFlagValue,
  FoundText: exports.validateFoundTextValue,
  GpuAllocationId: exports.validateGpuAllocationIdValue,
  JsonPointer: exports.validateJsonPointerValue,
  JsonValue: exports.validateJsonValueValue,
  LedgerOrigin: exports.validateLedgerOriginValue,
  LedgerState: exports.validateLedgerStateValue,
  LifecycleState: exports.validateLifecycleStateValue,
  LineageHeight: exports.validateLineageHeightValue,
  MetricNumber: exports.validateMetricNumberValue,
  MetricPath: exports.validateMetricPathValue,
  Name: exports.validateNameValue,
  OriginType: exports.validateOriginTypeValue,
  PromotionEvidence: exports.validatePromotionEvidenceValue,
  PromotionNotes: exports.validatePromotionNotesValue,
  PromotionOverride: exports.validatePromotionOverrideValue,
  PromotionState: exports.validatePromotionStateValue,
  QualityScore: exports.validateQualityScoreValue,
  Reason: exports.validateReasonValue,
  ReasonCode: exports.validateReasonCodeValue,
  ReviewEventKind: exports.validateReviewEventKindValue,
  ReviewItemId: exports.validateReviewItemIdValue,
  ReviewStatus: exports.validateReviewStatusValue,
  RevisionNumber: exports.validateRevisionNumberValue,
  SchemaVersion: exports.validateSchemaVersionValue,
  Sha256: exports.validateSha256Value,
  SourceUrl: exports.validateSourceUrlValue,
  Timestamp: exports.validateTimestampValue,
  Title: exports.validateTitleValue,
  VersionNumber: exports.validateVersionNumberValue,
  VersionTag: exports.validateVersionTagValue,
}
