// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validatePrice = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"},"Kind":{"description":"What kind of row it is.","maxLength":40,"type":"string"}},"description":"Numbers that stand on a grid or between open bounds.","properties":{"amount":{"maximum":1000,"minimum":0,"multipleOf":0.01,"type":"number"},"exact":{"maximum":9007199254740991,"minimum":-9007199254740991,"type":"integer"},"large":{"minimum":0,"multipleOf":1000000000000000,"type":"number"},"quantity":{"exclusiveMaximum":3000,"exclusiveMinimum":0,"multipleOf":3,"type":"integer"},"ratio":{"exclusiveMaximum":1,"exclusiveMinimum":-1,"type":"number"},"tiny":{"maximum":1e-300,"minimum":5e-324,"type":"number"}},"required":["amount"],"title":"Price","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "amount") || (key0 === "exact")) || (key0 === "large")) || (key0 === "quantity")) || (key0 === "ratio")) || (key0 === "tiny"))){
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
if(data.amount !== undefined && func0.call(data, "amount")){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
let res0;
if((0.01 === 0 || (res0 = data0/0.01, res0 !== parseInt(res0)))){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/multipleOf",keyword:"multipleOf",params:{multipleOf: 0.01},message:"must be multiple of 0.01",schema:0.01,parentSchema:schema11.properties.amount,data:data0};
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
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.amount.type,parentSchema:schema11.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.exact !== undefined && func0.call(data, "exact")){
let data1 = data.exact;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.exact.type,parentSchema:schema11.properties.exact,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema11.properties.exact,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < -9007199254740991 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema11.properties.exact,data:data1};
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
if(data.large !== undefined && func0.call(data, "large")){
let data2 = data.large;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/large",schemaPath:"#/properties/large/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.large,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
let res1;
if((1000000000000000 === 0 || (res1 = data2/1000000000000000, res1 !== parseInt(res1)))){
const err10 = {instancePath:instancePath+"/large",schemaPath:"#/properties/large/multipleOf",keyword:"multipleOf",params:{multipleOf: 1000000000000000},message:"must be multiple of 1000000000000000",schema:1000000000000000,parentSchema:schema11.properties.large,data:data2};
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
const err11 = {instancePath:instancePath+"/large",schemaPath:"#/properties/large/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.large.type,parentSchema:schema11.properties.large,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
let data3 = data.quantity;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.quantity.type,parentSchema:schema11.properties.quantity,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 >= 3000 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 3000},message:"must be < 3000",schema:3000,parentSchema:schema11.properties.quantity,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema11.properties.quantity,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
let res2;
if((3 === 0 || (res2 = data3/3, res2 !== parseInt(res2)))){
const err15 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/multipleOf",keyword:"multipleOf",params:{multipleOf: 3},message:"must be multiple of 3",schema:3,parentSchema:schema11.properties.quantity,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.ratio !== undefined && func0.call(data, "ratio")){
let data4 = data.ratio;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 >= 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema11.properties.ratio,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 <= -1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: -1},message:"must be > -1",schema:-1,parentSchema:schema11.properties.ratio,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.ratio.type,parentSchema:schema11.properties.ratio,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tiny !== undefined && func0.call(data, "tiny")){
let data5 = data.tiny;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1e-300 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/tiny",schemaPath:"#/properties/tiny/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1e-300},message:"must be <= 1e-300",schema:1e-300,parentSchema:schema11.properties.tiny,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 5e-324 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/tiny",schemaPath:"#/properties/tiny/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5e-324},message:"must be >= 5e-324",schema:5e-324,parentSchema:schema11.properties.tiny,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/tiny",schemaPath:"#/properties/tiny/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.tiny.type,parentSchema:schema11.properties.tiny,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema12 = {"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"};
const func52 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func52(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func52(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.validateKindValue = validate12;
const schema13 = {"description":"What kind of row it is.","maxLength":40,"type":"string"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func52(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
exports.validateValue = {
  Id: exports.validateIdValue,
  Kind: exports.validateKindValue,
}
