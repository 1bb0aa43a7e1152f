import { type DrawingOrder, renderDrawing } from './render-drawing.js';

/** The task of a thread. */
export default function run(order: DrawingOrder): Promise<string> {
  return renderDrawing(order);
}
