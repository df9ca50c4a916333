// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validateOrder = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the order is called.","maxLength":40,"type":"string"},"Line":{"description":"One line.","properties":{"item":{"minLength":1,"type":"string"},"main":{"const":true}},"required":["item"],"type":"object"}},"dependencies":{"discount":{"required":["word"]},"receipt":["paid"]},"description":"An order, with every keyword of draft-07 that no column can carry.","else":{"properties":{"receipt":false}},"if":{"properties":{"paid":{"const":true}},"required":["paid"]},"patternProperties":{"^x_":{"type":"string"}},"properties":{"number":{"pattern":"^[a-z0-9.-]+$","type":"string"},"bare":{"minLength":1},"choice":{"allOf":[{"if":{"type":"null"},"then":{"type":"null"},"else":{"maxLength":50,"type":"string"}}]},"discount":{"description":"A share in steps of a quarter.","maximum":1,"minimum":0,"multipleOf":0.25,"type":"number"},"grade":{"enum":["a","b",1,null]},"joined":{"allOf":[{"$ref":"#/definitions/Line"},{"required":["main"]}]},"kind":{"const":"order","description":"A constant without a type."},"labels":{"additionalProperties":false,"description":"By language.","patternProperties":{"^[a-z]{2}$":{"maxLength":80,"type":"string"}},"type":"object"},"lines":{"contains":{"required":["main"],"type":"object"},"description":"What is ordered.","items":{"$ref":"#/definitions/Line"},"minItems":1,"type":"array","uniqueItems":true},"paid":{"type":"boolean"},"place":{"additionalItems":false,"description":"Longitude and latitude.","items":[{"type":"number"},{"type":"number"}],"type":"array"},"receipt":{"maxLength":80,"type":"string"},"shape":{"const":{"sides":3}},"word":{"description":"No swearing.","maxLength":20,"not":{"enum":["damn"]},"type":"string"}},"required":["number"],"then":{"required":["receipt"]},"title":"Order","type":"object","$id":"decided.json"};
const schema12 = {"description":"One line.","properties":{"item":{"minLength":1,"type":"string"},"main":{"const":true}},"required":["item"],"type":"object"};
const func0 = Object.prototype.hasOwnProperty;
const func57 = require("ajv/dist/runtime/ucs2length").default;
const func32 = require("ajv/dist/runtime/equal").default;
const pattern0 = new RegExp("^x_", "u");
const pattern1 = new RegExp("^[a-z0-9.-]+$", "u");
const pattern2 = new RegExp("^[a-z]{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decided.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.paid === undefined) || (!(func0.call(data, "paid")))) && (missing0 = "paid")){
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
if(data.paid !== undefined && func0.call(data, "paid")){
if(true !== data.paid){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.receipt === undefined) || (!(func0.call(data, "receipt")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "receipt"},message:"must have required property '"+"receipt"+"'",schema:schema11.then.required,parentSchema:schema11.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receipt !== undefined && func0.call(data, "receipt")){
const err3 = {instancePath:instancePath+"/receipt",schemaPath:"#/else/properties/receipt/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.else.properties.receipt,data:data.receipt};
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
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.if,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.number === undefined) || (!(func0.call(data, "number")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.receipt !== undefined && func0.call(data, "receipt")){
if((data.paid === undefined) || (!(func0.call(data, "paid")))){
const err7 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "receipt",
    missingProperty: "paid",
    depsCount: 1,
    deps: "paid"},message:"must have property paid when property receipt is present",schema:schema11.dependencies,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.discount !== undefined && func0.call(data, "discount")){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.word === undefined) || (!(func0.call(data, "word")))){
const err8 = {instancePath,schemaPath:"#/dependencies/discount/required",keyword:"required",params:{missingProperty: "word"},message:"must have required property '"+"word"+"'",schema:schema11.dependencies.discount.required,parentSchema:schema11.dependencies.discount,data};
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
if(data.number !== undefined && func0.call(data, "number")){
let data2 = data.number;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+$"},message:"must match pattern \""+"^[a-z0-9.-]+$"+"\"",schema:"^[a-z0-9.-]+$",parentSchema:schema11.properties.number,data:data2};
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
const err10 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.number.type,parentSchema:schema11.properties.number,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.bare !== undefined && func0.call(data, "bare")){
let data3 = data.bare;
if(typeof data3 === "string"){
if(func57(data3) < 1){
const err11 = {instancePath:instancePath+"/bare",schemaPath:"#/properties/bare/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.bare,data:data3};
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
if(data.choice !== undefined && func0.call(data, "choice")){
let data4 = data.choice;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data4 !== null){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs16 = errors;
if(data4 !== null){
const err13 = {instancePath:instancePath+"/choice",schemaPath:"#/properties/choice/allOf/0/then/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema11.properties.choice.allOf[0].then.type,parentSchema:schema11.properties.choice.allOf[0].then,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = _valid1;
ifClause1 = "then";
}
else {
const _errs18 = errors;
if(typeof data4 === "string"){
if(func57(data4) > 50){
const err14 = {instancePath:instancePath+"/choice",schemaPath:"#/properties/choice/allOf/0/else/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema11.properties.choice.allOf[0].else,data:data4};
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
const err15 = {instancePath:instancePath+"/choice",schemaPath:"#/properties/choice/allOf/0/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.choice.allOf[0].else.type,parentSchema:schema11.properties.choice.allOf[0].else,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = _valid1;
ifClause1 = "else";
}
if(!valid6){
const err16 = {instancePath:instancePath+"/choice",schemaPath:"#/properties/choice/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.choice.allOf[0].if,parentSchema:schema11.properties.choice.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.discount !== undefined && func0.call(data, "discount")){
let data5 = data.discount;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema11.properties.discount,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.discount,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
let res0;
if((0.25 === 0 || (res0 = data5/0.25, res0 !== parseInt(res0)))){
const err19 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/multipleOf",keyword:"multipleOf",params:{multipleOf: 0.25},message:"must be multiple of 0.25",schema:0.25,parentSchema:schema11.properties.discount,data:data5};
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
const err20 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.discount.type,parentSchema:schema11.properties.discount,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.grade !== undefined && func0.call(data, "grade")){
let data6 = data.grade;
if(!((((data6 === "a") || (data6 === "b")) || (data6 === 1)) || (data6 === null))){
const err21 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/enum",keyword:"enum",params:{allowedValues: schema11.properties.grade.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.grade.enum,parentSchema:schema11.properties.grade,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.joined !== undefined && func0.call(data, "joined")){
let data7 = data.joined;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.item === undefined) || (!(func0.call(data7, "item")))){
const err22 = {instancePath:instancePath+"/joined",schemaPath:"#/definitions/Line/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'",schema:schema12.required,parentSchema:schema12,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.item !== undefined && func0.call(data7, "item")){
let data8 = data7.item;
if(typeof data8 === "string"){
if(func57(data8) < 1){
const err23 = {instancePath:instancePath+"/joined/item",schemaPath:"#/definitions/Line/properties/item/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.item,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/joined/item",schemaPath:"#/definitions/Line/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.item.type,parentSchema:schema12.properties.item,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.main !== undefined && func0.call(data7, "main")){
let data9 = data7.main;
if(true !== data9){
const err25 = {instancePath:instancePath+"/joined/main",schemaPath:"#/definitions/Line/properties/main/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema12.properties.main,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/joined",schemaPath:"#/definitions/Line/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.main === undefined) || (!(func0.call(data7, "main")))){
const err27 = {instancePath:instancePath+"/joined",schemaPath:"#/properties/joined/allOf/1/required",keyword:"required",params:{missingProperty: "main"},message:"must have required property '"+"main"+"'",schema:schema11.properties.joined.allOf[1].required,parentSchema:schema11.properties.joined.allOf[1],data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data10 = data.kind;
if("order" !== data10){
const err28 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "order"},message:"must be equal to constant",schema:"order",parentSchema:schema11.properties.kind,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data11 = data.labels;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 of Object.keys(data11)){
if(!(pattern2.test(key1))){
const err29 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.labels,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key2 of Object.keys(data11)){
if(pattern2.test(key2)){
let data12 = data11[key2];
if(typeof data12 === "string"){
if(func57(data12) > 80){
const err30 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/patternProperties/%5E%5Ba-z%5D%7B2%7D%24/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.labels.patternProperties["^[a-z]{2}$"],data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/patternProperties/%5E%5Ba-z%5D%7B2%7D%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.patternProperties["^[a-z]{2}$"].type,parentSchema:schema11.properties.labels.patternProperties["^[a-z]{2}$"],data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.labels.type,parentSchema:schema11.properties.labels,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.lines !== undefined && func0.call(data, "lines")){
let data13 = data.lines;
if(Array.isArray(data13)){
if(data13.length < 1){
const err33 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.lines,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.item === undefined) || (!(func0.call(data14, "item")))){
const err34 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"#/definitions/Line/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'",schema:schema12.required,parentSchema:schema12,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14.item !== undefined && func0.call(data14, "item")){
let data15 = data14.item;
if(typeof data15 === "string"){
if(func57(data15) < 1){
const err35 = {instancePath:instancePath+"/lines/" + i0+"/item",schemaPath:"#/definitions/Line/properties/item/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.item,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/lines/" + i0+"/item",schemaPath:"#/definitions/Line/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.item.type,parentSchema:schema12.properties.item,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.main !== undefined && func0.call(data14, "main")){
let data16 = data14.main;
if(true !== data16){
const err37 = {instancePath:instancePath+"/lines/" + i0+"/main",schemaPath:"#/definitions/Line/properties/main/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema12.properties.main,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"#/definitions/Line/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
const _errs45 = errors;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data17 = data13[i1];
const _errs46 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.main === undefined) || (!(func0.call(data17, "main")))){
const err39 = {instancePath:instancePath+"/lines/" + i1,schemaPath:"#/properties/lines/contains/required",keyword:"required",params:{missingProperty: "main"},message:"must have required property '"+"main"+"'",schema:schema11.properties.lines.contains.required,parentSchema:schema11.properties.lines.contains,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/lines/" + i1,schemaPath:"#/properties/lines/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lines.contains.type,parentSchema:schema11.properties.lines.contains,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid15 = _errs46 === errors;
if(valid15){
break;
}
}
if(!valid15){
const err41 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema11.properties.lines.contains,parentSchema:schema11.properties.lines,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
let i2 = data13.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func32(data13[i2], data13[j0])){
const err42 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema11.properties.lines,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.lines.type,parentSchema:schema11.properties.lines,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.paid !== undefined && func0.call(data, "paid")){
let data18 = data.paid;
if(typeof data18 !== "boolean"){
const err44 = {instancePath:instancePath+"/paid",schemaPath:"#/properties/paid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.paid.type,parentSchema:schema11.properties.paid,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data19 = data.place;
if(Array.isArray(data19)){
const len2 = data19.length;
if(!(len2 <= 2)){
const err45 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:false,parentSchema:schema11.properties.place,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len3 = data19.length;
if(len3 > 0){
let data20 = data19[0];
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err46 = {instancePath:instancePath+"/place/0",schemaPath:"#/properties/place/items/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.place.items[0].type,parentSchema:schema11.properties.place.items[0],data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(len3 > 1){
let data21 = data19[1];
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err47 = {instancePath:instancePath+"/place/1",schemaPath:"#/properties/place/items/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.place.items[1].type,parentSchema:schema11.properties.place.items[1],data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.place.type,parentSchema:schema11.properties.place,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.receipt !== undefined && func0.call(data, "receipt")){
let data22 = data.receipt;
if(typeof data22 === "string"){
if(func57(data22) > 80){
const err49 = {instancePath:instancePath+"/receipt",schemaPath:"#/properties/receipt/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.receipt,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/receipt",schemaPath:"#/properties/receipt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.receipt.type,parentSchema:schema11.properties.receipt,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.shape !== undefined && func0.call(data, "shape")){
let data23 = data.shape;
if(!func32(data23, schema11.properties.shape.const)){
const err51 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/const",keyword:"const",params:{allowedValue: schema11.properties.shape.const},message:"must be equal to constant",schema:schema11.properties.shape.const,parentSchema:schema11.properties.shape,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.word !== undefined && func0.call(data, "word")){
let data24 = data.word;
const _errs61 = errors;
const _errs62 = errors;
if(!(data24 === "damn")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid18 = _errs62 === errors;
if(valid18){
const err53 = {instancePath:instancePath+"/word",schemaPath:"#/properties/word/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema11.properties.word.not,parentSchema:schema11.properties.word,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
if(typeof data24 === "string"){
if(func57(data24) > 20){
const err54 = {instancePath:instancePath+"/word",schemaPath:"#/properties/word/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema11.properties.word,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/word",schemaPath:"#/properties/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.word.type,parentSchema:schema11.properties.word,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
for(const key3 of Object.keys(data)){
if(pattern0.test(key3)){
let data25 = data[key3];
if(typeof data25 !== "string"){
const err56 = {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ex_/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.patternProperties["^x_"].type,parentSchema:schema11.patternProperties["^x_"],data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema14 = {"description":"What the order is called.","maxLength":40,"type":"string"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func57(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema14,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
exports.validateValue = {
  Id: exports.validateIdValue,
}
