import { createRoot } from 'react-dom/client';
import { connectToExcel } from '../excel/connect';
import { App } from './App';
import { ALL_JOBS, JOBS } from './jobs';

const container = document.getElementById('app');
if (container === null) throw new Error('taskpane.html has no element #app');
const root = createRoot(container);

// On its way while Office starts; where that fails, the pane tries again and says so.
void JOBS[ALL_JOBS[0]!].load().catch(() => undefined);

void connectToExcel().then((connection) => {
  root.render(<App connection={connection} />);
});
