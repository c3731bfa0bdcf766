// Solves linear and mixed-integer problems with HiGHS: one JSON object a line in, one out.
import { createInterface } from 'node:readline';
import loadHighs from 'highs';

const highs = await loadHighs();
for await (const line of createInterface({ input: process.stdin })) {
  const { rows, columns, options } = JSON.parse(line);
  const { status, objective, milliseconds } = highs.withModel(
    {
      numCols: columns.cost.length,
      numRows: rows.lower.length,
      colCost: Float64Array.from(columns.cost),
      colLower: new Float64Array(columns.cost.length),
      colUpper: Float64Array.from(columns.upper),
      rowLower: Float64Array.from(rows.lower, v => (v === null ? -highs.infinity : v)),
      rowUpper: Float64Array.from(rows.upper),
      matrix: {
        format: 'csr',
        numRows: rows.lower.length,
        numCols: columns.cost.length,
        starts: Int32Array.from(rows.starts),
        indices: Int32Array.from(rows.indices),
        values: Float64Array.from(rows.values),
      },
      ...(columns.whole ? { integrality: Int32Array.from(columns.cost, (_, c) => (c < columns.whole ? highs.constants.variableType.integer : highs.constants.variableType.continuous)) } : {}),
    },
    model => {
      model.options.set({ output_flag: false, ...options });
      const start = performance.now();
      model.run();
      const milliseconds = performance.now() - start;
      return { status: model.getModelStatus(), objective: model.getObjectiveValue(), milliseconds };
    },
  );
  process.stdout.write(`${JSON.stringify({ isOptimal: status === highs.constants.modelStatus.optimal, status, objective, milliseconds })}\n`);
}
