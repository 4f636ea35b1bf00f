import { createRoot } from 'react-dom/client';
import { connectToExcel } from '../excel/connect';
import { App } from './App';

const container = document.getElementById('app');
if (container === null) throw new Error('taskpane.html has no element #app');
const root = createRoot(container);

void connectToExcel().then((connection) => {
  root.render(<App connection={connection} />);
});
