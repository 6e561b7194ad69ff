/**
 * Draws a process model and marks where it stands: data-model is the address of {xml, current, passed, failed}, the marks
 * are ids of elements, and those that are left out mark nothing. With data-fit the frame is no higher than its model.
 * Without a script, or if the model cannot be drawn, the page's own text says the same.
 */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

const SMALLEST_READABLE = 0.6;
const MARGIN = 40;
const MARKS = { current: 'th-current', passed: 'th-passed', failed: 'th-failed' };

/** @returns the viewer, when the model is drawn and marked */
export async function drawModel(container) {
  const answer = await fetch(container.dataset.model, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`The model answered ${answer.status}`);
  }
  const { xml, ...marked } = await answer.json();
  const viewer = new NavigatedViewer({ container });
  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  Object.entries(MARKS).forEach(([kind, mark]) => (marked[kind] ?? [])
    .filter(id => elements.get(id))
    .forEach(id => canvas.addMarker(id, mark)));
  if ('fit' in container.dataset) {
    fitHeight(canvas, container);
  }
  showFrom(canvas, elements.get([...(marked.current ?? []), ...(marked.failed ?? [])].at(-1)));
  container.dataset.drawn = 'true';
  return viewer;
}

/** A low model leaves no empty space around it; a high one is cut where the frame ends, and can be dragged. */
function fitHeight(canvas, container) {
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(1, Math.max(SMALLEST_READABLE, outer.width / inner.width));
  container.style.height = `${Math.min(outer.height, inner.height * scale + 2 * MARGIN)}px`;
  canvas.resized();
}

/** The whole model where it can be read, or else its neighbourhood of the current step. */
function showFrom(canvas, step) {
  canvas.zoom('fit-viewport', 'auto');
  if (canvas.zoom() < SMALLEST_READABLE) {
    canvas.zoom(SMALLEST_READABLE);
    if (step) {
      canvas.scrollToElement(step, 60);
    }
  }
}

document.querySelectorAll('[data-model]').forEach(container => {
  const drawing = () => drawModel(container).catch(() => { container.hidden = true; });
  const folded = container.closest('details:not([open])');
  if (folded) {
    folded.addEventListener('toggle', drawing, { once: true });
  } else {
    drawing();
  }
});
