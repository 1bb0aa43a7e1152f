"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeKeysetCondition = computeKeysetCondition;
const beyond = (direction) => (direction === 'ASC' ? '>' : '<');
/** One comparison of row values, which an index over the columns answers by itself. */
function compareAsRow(terms, direction) {
    const columns = terms.map((term) => term.column).join(', ');
    const values = terms.map((term) => `:${term.parameter}`).join(', ');
    return `(${columns}) ${beyond(direction)} (${values})`;
}
/** Mixed directions: the first differing column decides. The leading bound lets an index on the first column help. */
function compareTermByTerm(terms) {
    const [first] = terms;
    if (first === undefined)
        throw new TypeError('a keyset needs a column');
    const alternatives = terms.map((term, index) => {
        const equal = terms.slice(0, index).map((earlier) => `${earlier.column} = :${earlier.parameter}`);
        return `(${[...equal, `${term.column} ${beyond(term.direction)} :${term.parameter}`].join(' AND ')})`;
    });
    return `${first.column} ${beyond(first.direction)}= :${first.parameter} AND (${alternatives.join(' OR ')})`;
}
/** SQL that holds for the rows after the last one of a page, on both dialects. */
function computeKeysetCondition(terms) {
    const [first] = terms;
    const sameDirection = first !== undefined && terms.every((term) => term.direction === first.direction);
    return sameDirection ? compareAsRow(terms, first.direction) : compareTermByTerm(terms);
}
