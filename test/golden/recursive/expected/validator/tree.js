// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateTree = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Branch":{"additionalProperties":false,"description":"A branch and what grows from it.","properties":{"label":{"minLength":1,"type":"string"},"children":{"items":{"$ref":"#/definitions/Branch"},"maxItems":4,"type":"array"},"next":{"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Branch"},"else":{"type":"null"}}]}},"required":["label"],"type":"object"},"Formula":{"description":"A number, or an operator with its operands.","allOf":[{"if":{"type":"array"},"then":{"additionalItems":false,"items":[{"enum":["+","*"],"type":"string"},{"$ref":"#/definitions/Formula"},{"$ref":"#/definitions/Formula"}],"minItems":3,"type":"array"},"else":{"type":"number"}}]},"Id":{"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"},"Kind":{"description":"What kind of row it is.","maxLength":40,"type":"string"}},"description":"A tree, and an expression that holds itself.","properties":{"root":{"$ref":"#/definitions/Branch"},"formula":{"$ref":"#/definitions/Formula"}},"required":["root"],"title":"Tree","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;
const schema12 = {"additionalProperties":false,"description":"A branch and what grows from it.","properties":{"label":{"minLength":1,"type":"string"},"children":{"items":{"$ref":"#/definitions/Branch"},"maxItems":4,"type":"array"},"next":{"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/definitions/Branch"},"else":{"type":"null"}}]}},"required":["label"],"type":"object"};
const func49 = require("ajv/dist/runtime/ucs2length").default;
const wrapper0 = {validate: validate11};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.label === undefined) || (!(func0.call(data, "label")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "label") || (key0 === "children")) || (key0 === "next"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
let data0 = data.label;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err2 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.label,data:data0};
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
const err3 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.label.type,parentSchema:schema12.properties.label,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.children !== undefined && func0.call(data, "children")){
let data1 = data.children;
if(Array.isArray(data1)){
if(data1.length > 4){
const err4 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema12.properties.children,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/children/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.children.type,parentSchema:schema12.properties.children,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.next !== undefined && func0.call(data, "next")){
let data3 = data.next;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(!(wrapper0.validate(data3, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(data3 !== null){
const err7 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/allOf/0/else/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema12.properties.next.allOf[0].else.type,parentSchema:schema12.properties.next.allOf[0].else,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err8 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema12.properties.next.allOf[0].if,parentSchema:schema12.properties.next.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema13 = {"description":"A number, or an operator with its operands.","allOf":[{"if":{"type":"array"},"then":{"additionalItems":false,"items":[{"enum":["+","*"],"type":"string"},{"$ref":"#/definitions/Formula"},{"$ref":"#/definitions/Formula"}],"minItems":3,"type":"array"},"else":{"type":"number"}}]};
const wrapper2 = {validate: validate13};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.length < 3){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/minItems",keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items",schema:3,parentSchema:schema13.allOf[0].then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(!(len0 <= 3)){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/additionalItems",keyword:"additionalItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:false,parentSchema:schema13.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data.length;
if(len1 > 0){
let data0 = data[0];
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/0",schemaPath:"#/allOf/0/then/items/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.allOf[0].then.items[0].type,parentSchema:schema13.allOf[0].then.items[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "+") || (data0 === "*"))){
const err4 = {instancePath:instancePath+"/0",schemaPath:"#/allOf/0/then/items/0/enum",keyword:"enum",params:{allowedValues: schema13.allOf[0].then.items[0].enum},message:"must be equal to one of the allowed values",schema:schema13.allOf[0].then.items[0].enum,parentSchema:schema13.allOf[0].then.items[0],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(len1 > 1){
if(!(wrapper2.validate(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
if(len1 > 2){
if(!(wrapper2.validate(data[2], {instancePath:instancePath+"/2",parentData:data,parentDataProperty:2,rootData}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.allOf[0].then.type,parentSchema:schema13.allOf[0].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err6 = {instancePath,schemaPath:"#/allOf/0/else/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema13.allOf[0].else.type,parentSchema:schema13.allOf[0].else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema13.allOf[0].if,parentSchema:schema13.allOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.root === undefined) || (!(func0.call(data, "root")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "root") || (key0 === "formula"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.root !== undefined && func0.call(data, "root")){
if(!(validate11(data.root, {instancePath:instancePath+"/root",parentData:data,parentDataProperty:"root",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.formula !== undefined && func0.call(data, "formula")){
if(!(validate13(data.formula, {instancePath:instancePath+"/formula",parentData:data,parentDataProperty:"formula",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate15;
const schema14 = {"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func49(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func49(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

exports.validateKindValue = validate16;
const schema15 = {"description":"What kind of row it is.","maxLength":40,"type":"string"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func49(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema15,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
exports.validateValue = {
  Id: exports.validateIdValue,
  Kind: exports.validateKindValue,
}
