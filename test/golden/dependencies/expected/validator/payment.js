// Made from schema.json and relational/*.json by npm run codegen. Do not edit.
'use strict'
exports.validatePayment = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"Id":{"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"},"Kind":{"description":"What kind of row it is.","maxLength":40,"type":"string"}},"dependencies":{"card":["expiry","holder"],"expiry":["card"],"iban":{"properties":{"amount":{"maximum":1000},"card":false},"required":["holder"]}},"description":"How something is paid: some facts need others.","properties":{"amount":{"minimum":0,"type":"number"},"card":{"pattern":"^[0-9]{12,19}$","type":"string"},"expiry":{"pattern":"^(?:0[1-9]|1[0-2])/[0-9]{2}$","type":"string"},"holder":{"maxLength":60,"minLength":1,"type":"string"},"iban":{"pattern":"^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$","type":"string"}},"required":["amount"],"title":"Payment","type":"object","$id":"decided.json"};
const func0 = Object.prototype.hasOwnProperty;
const func59 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[0-9]{12,19}$", "u");
const pattern1 = new RegExp("^(?:0[1-9]|1[0-2])/[0-9]{2}$", "u");
const pattern2 = new RegExp("^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$", "u");

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
if(!(((((key0 === "amount") || (key0 === "card")) || (key0 === "expiry")) || (key0 === "holder")) || (key0 === "iban"))){
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
if(data.card !== undefined && func0.call(data, "card")){
if((data.expiry === undefined) || (!(func0.call(data, "expiry")))){
const err2 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "card",
    missingProperty: "expiry",
    depsCount: 2,
    deps: "expiry, holder"},message:"must have properties expiry, holder when property card is present",schema:schema11.dependencies,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.holder === undefined) || (!(func0.call(data, "holder")))){
const err3 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "card",
    missingProperty: "holder",
    depsCount: 2,
    deps: "expiry, holder"},message:"must have properties expiry, holder when property card is present",schema:schema11.dependencies,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.expiry !== undefined && func0.call(data, "expiry")){
if((data.card === undefined) || (!(func0.call(data, "card")))){
const err4 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "expiry",
    missingProperty: "card",
    depsCount: 1,
    deps: "card"},message:"must have property card when property expiry is present",schema:schema11.dependencies,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.iban !== undefined && func0.call(data, "iban")){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.holder === undefined) || (!(func0.call(data, "holder")))){
const err5 = {instancePath,schemaPath:"#/dependencies/iban/required",keyword:"required",params:{missingProperty: "holder"},message:"must have required property '"+"holder"+"'",schema:schema11.dependencies.iban.required,parentSchema:schema11.dependencies.iban,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/dependencies/iban/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.dependencies.iban.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.card !== undefined && func0.call(data, "card")){
const err7 = {instancePath:instancePath+"/card",schemaPath:"#/dependencies/iban/properties/card/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.dependencies.iban.properties.card,data:data.card};
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
if(data.amount !== undefined && func0.call(data, "amount")){
let data2 = data.amount;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.amount,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.amount.type,parentSchema:schema11.properties.amount,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.card !== undefined && func0.call(data, "card")){
let data3 = data.card;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12,19}$"},message:"must match pattern \""+"^[0-9]{12,19}$"+"\"",schema:"^[0-9]{12,19}$",parentSchema:schema11.properties.card,data:data3};
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
const err11 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.card.type,parentSchema:schema11.properties.card,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expiry !== undefined && func0.call(data, "expiry")){
let data4 = data.expiry;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err12 = {instancePath:instancePath+"/expiry",schemaPath:"#/properties/expiry/pattern",keyword:"pattern",params:{pattern: "^(?:0[1-9]|1[0-2])/[0-9]{2}$"},message:"must match pattern \""+"^(?:0[1-9]|1[0-2])/[0-9]{2}$"+"\"",schema:"^(?:0[1-9]|1[0-2])/[0-9]{2}$",parentSchema:schema11.properties.expiry,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/expiry",schemaPath:"#/properties/expiry/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.expiry.type,parentSchema:schema11.properties.expiry,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.holder !== undefined && func0.call(data, "holder")){
let data5 = data.holder;
if(typeof data5 === "string"){
if(func59(data5) > 60){
const err14 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema11.properties.holder,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func59(data5) < 1){
const err15 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.holder,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.holder.type,parentSchema:schema11.properties.holder,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.iban !== undefined && func0.call(data, "iban")){
let data6 = data.iban;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err17 = {instancePath:instancePath+"/iban",schemaPath:"#/properties/iban/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$"},message:"must match pattern \""+"^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$"+"\"",schema:"^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$",parentSchema:schema11.properties.iban,data:data6};
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
const err18 = {instancePath:instancePath+"/iban",schemaPath:"#/properties/iban/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.iban.type,parentSchema:schema11.properties.iban,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.validateIdValue = validate11;
const schema12 = {"description":"What the thing is called.","maxLength":40,"minLength":1,"type":"string"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func59(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func59(data) < 1){
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
if(func59(data) > 40){
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
