import { parser } from '@prometheus-io/lezer-promql';

type Node = ReturnType<typeof parser.parse>['topNode'];

export interface MetricUse {
  readonly metric: string;
  /** Labels that the expression compares or groups by. */
  readonly labels: readonly string[];
}

function collect(node: Node, name: string): Node[] {
  const found: Node[] = [];
  node.cursor().iterate((inner) => {
    if (inner.name === name) found.push(inner.node);
  });
  return found;
}

/** The aggregations around a place in the expression, by the labels that they keep. */
function groupingLabels(node: Node, text: string): string[] {
  const labels: string[] = [];
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.name !== 'AggregateExpr') continue;
    const modifier = outer.getChild('AggregateModifier');
    if (modifier) labels.push(...collect(modifier, 'LabelName').map(({ from, to }) => text.slice(from, to)));
  }
  return labels;
}

/** Variables of Grafana, in place of which any value may stand. */
const withoutVariables = (expression: string): string =>
  expression.replaceAll('$__rate_interval', '5m').replaceAll(/\$(\w+)/g, 'any_$1');

/** The metrics that an expression of PromQL reads, with the labels that they must have. Throws where it cannot be parsed. */
export function readExpression(expression: string): MetricUse[] {
  const text = withoutVariables(expression);
  const { topNode } = parser.parse(text);
  const [error] = collect(topNode, '⚠');
  if (error) throw new Error(`At ${error.from} of ${expression}`);
  return collect(topNode, 'VectorSelector').map((selector) => {
    const name = selector.getChild('Identifier');
    if (!name) throw new Error(`A selector without a name in ${expression}`);
    const matched = collect(selector, 'LabelName').map(({ from, to }) => text.slice(from, to));
    return { metric: text.slice(name.from, name.to), labels: [...matched, ...groupingLabels(selector, text)] };
  });
}
