"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OptionalField = void 0;
const class_validator_1 = require("class-validator");
/** The field may be left out of the body; unlike `IsOptional`, an explicit null is not the same as leaving it out. */
const OptionalField = () => (0, class_validator_1.ValidateIf)((_, value) => value !== undefined);
exports.OptionalField = OptionalField;
