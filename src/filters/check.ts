import { checkComparison, checkIn, checkRange } from './check-comparison.js';
import { checkAgo, checkFunction, complainOfMissing } from './check-function.js';
import { checkReading } from './check-reading.js';
import { type Checked, type CheckScope, checkType, findConstant } from './check-scope.js';
import type { Expression, ValueType } from './expression.js';
import type { Complaint, Span } from './failure.js';
import type { FilterContext } from './fields.js';
import { FILTER_LIMITS } from './limits.js';
import { findMeaning, findNamed, isFieldElsewhere, suggestMeaning } from './names.js';
import type { SyntaxNode } from './syntax.js';

type NodeOf<Kind extends SyntaxNode['kind']> = SyntaxNode & { readonly kind: Kind };

/** A checked tree, and where each of its parts stands in the text. */
export interface CheckedTree {
  readonly expression: Expression;
  readonly spans: ReadonlyMap<Expression, Span>;
}

/** Resolves the names of a tree and checks its types; null after a complaint. */
export function checkTree(
  tree: SyntaxNode,
  wanted: { readonly context: FilterContext; readonly type: ValueType },
  complaints: Complaint[],
): CheckedTree | null {
  const checker = new Checker(wanted.context, complaints);
  const checked = checkType(checker, tree, wanted.type);
  return checked === null ? null : { expression: checked.expression, spans: checker.spans };
}

class Checker implements CheckScope {
  readonly spans = new Map<Expression, Span>();

  constructor(
    readonly context: FilterContext,
    private readonly complaints: Complaint[],
  ) {}

  complain(complaint: Complaint): null {
    this.complaints.push(complaint);
    return null;
  }

  check(node: SyntaxNode): Checked | null {
    const checked = this.checkNode(node);
    if (checked === null) return null;
    this.spans.set(checked.expression, node.span);
    return { ...checked, span: node.span };
  }

  private checkNode(node: SyntaxNode): Checked | null {
    const { span } = node;
    switch (node.kind) {
      case 'missing':
        return null;
      case 'number':
        return { expression: { kind: 'number', value: node.value }, type: 'number', span };
      case 'text':
        return { expression: { kind: 'text', value: node.value }, type: 'text', span };
      case 'boolean':
        return { expression: { kind: 'boolean', value: node.value }, type: 'boolean', span };
      case 'name':
      case 'call':
        return this.checkName(node, null);
      case 'component':
        return this.checkComponent(node);
      case 'ago':
        return checkAgo(this, node.of, node.bars, span);
      case 'negate':
        return this.checkNegate(node);
      case 'not': {
        const of = checkType(this, node.of, 'boolean');
        return of && { expression: { kind: 'not', of: of.expression }, type: 'boolean', span };
      }
      case 'arithmetic': {
        const left = checkType(this, node.left, 'number');
        const right = checkType(this, node.right, 'number');
        if (left === null || right === null) return null;
        const { operator } = node;
        const expression = { kind: 'arithmetic', operator, left: left.expression, right: right.expression } as const;
        return { expression, type: 'number', span };
      }
      case 'compare':
        return checkComparison(this, node);
      case 'between':
        return checkRange(this, node);
      case 'in':
        return checkIn(this, node);
      case 'and':
      case 'or':
        return this.checkJunction(node);
    }
  }

  private checkNegate(node: NodeOf<'negate'>): Checked | null {
    const of = checkType(this, node.of, 'number');
    if (of === null) return null;
    const { expression, span } = of;
    // Taken from 0, so that there is no -0.
    if (expression.kind !== 'number') return { expression: { kind: 'negate', of: expression }, type: 'number', span };
    return { expression: { kind: 'number', value: 0 - expression.value }, type: 'number', span };
  }

  /** `and` and `or` are flat, however they are bracketed. */
  private checkJunction(node: NodeOf<'and' | 'or'>): Checked | null {
    const terms: Expression[] = [];
    let isFit = true;
    for (const side of [node.left, node.right]) {
      const checked = checkType(this, side, 'boolean');
      if (checked === null) isFit = false;
      else if (checked.expression.kind === node.kind) terms.push(...checked.expression.terms);
      else terms.push(checked.expression);
    }
    return isFit ? { expression: { kind: node.kind, terms }, type: 'boolean', span: node.span } : null;
  }

  private checkComponent(node: NodeOf<'component'>): Checked | null {
    const { of } = node;
    const component = { name: node.name, span: node.nameSpan };
    if (of.kind === 'name' || of.kind === 'call') return this.checkName(of, component);
    if (this.check(of) === null) return null;
    const hint = of.kind === 'ago' ? ', and it stands before the [n], as in macd.histogram[1]' : '';
    return this.complainOfComponent(component, `Only an indicator has a component${hint}.`);
  }

  private complainOfComponent(component: { readonly name: string; readonly span: Span }, detail: string): null {
    const found = `the component "${component.name}"`;
    return this.complain({ code: 'unknown_name', span: component.span, expected: 'an operator', found, detail });
  }

  private checkName(
    node: NodeOf<'name' | 'call'>,
    component: { readonly name: string; readonly span: Span } | null,
  ): Checked | null {
    const { name, span } = node;
    const isCall = node.kind === 'call';
    const meaning = findMeaning(name, this.context);
    if (meaning === null || (isCall && meaning.reading === null && meaning.function === null)) {
      return this.complainOfName(node, meaning !== null);
    }
    const { column, field, reading } = meaning;
    const definition = meaning.function;
    const isFunction = definition !== null && (reading === null || isOfSomething(node));
    if (reading !== null && !isFunction) {
      const given = isCall ? node.arguments : null;
      const expression = checkReading(this, { definition: reading, arguments: given, span, component });
      return expression && { expression, type: 'number', span };
    }
    if (component !== null) {
      this.complainOfComponent(component, `${name} has no component "${component.name}": only an indicator has some.`);
    }
    if (isFunction) {
      if (isCall) return checkFunction(this, definition, node);
      return complainOfMissing(this, definition, {
        missing: definition.parameters.filter((parameter) => parameter.default === undefined),
        span,
      });
    }
    if (component !== null) return null;
    if (column !== null) return { expression: { kind: 'column', name: column }, type: 'number', span };
    if (field === null) return null;
    return { expression: { kind: 'field', name: field.name, type: field.type }, type: field.type, span };
  }

  private complainOfName(node: NodeOf<'name' | 'call'>, isPlain: boolean): null {
    const isCall = node.kind === 'call';
    const { name } = node;
    const span = isCall ? node.nameSpan : node.span;
    const found = `the name "${name}"`;
    if (isPlain) {
      const detail = `${name} takes no parameters: write ${name}, or ${name}[1] for the bar before.`;
      return this.complain({ code: 'parameter', span: node.span, expected: name, found: `${name}(...)`, detail });
    }
    const value = this.context.fields.some(({ values }) => values?.includes(name.toLowerCase()));
    if (value) {
      const detail = `${name} is a text: write it in quotes.`;
      return this.complain({ code: 'unknown_name', span, expected: `"${name}" in quotes`, found, detail });
    }
    if (isFieldElsewhere(name)) {
      const detail = `${name} belongs to an analysis, and here are only prices and indicators.`;
      return this.complain({ code: 'unknown_name', span, expected: 'a price or an indicator', found, detail });
    }
    const fields = this.context.fields.length > 0 ? ' or a field of an analysis' : '';
    const expected = isCall ? 'an indicator or a function' : `a price, an indicator${fields}`;
    // Beyond these nobody is told, and looking for the nearest name is the slowest thing here.
    const isTold = this.complaints.length < FILTER_LIMITS.failures;
    const didYouMean = isTold ? suggestMeaning(name, this.context, isCall) : null;
    const complaint = { code: 'unknown_name', span, expected, found, detail: `There is no "${name}" here.` } as const;
    return this.complain(didYouMean === null ? complaint : { ...complaint, didYouMean });
  }
}

/** Whether a call such as sma(volume, 20) is given something to work on, not only a number of bars. */
function isOfSomething(node: NodeOf<'name' | 'call'>): boolean {
  if (node.kind === 'name') return false;
  return node.arguments.some(({ name, value }, index) => {
    if (name !== null) return findNamed([{ name: 'x' }], name.text) !== null;
    const isNamed = value.kind === 'compare' && value.operator === '=';
    return index === 0 && !isNamed && value.kind !== 'missing' && findConstant(value) === null;
  });
}
