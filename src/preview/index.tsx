import { createRoot } from 'react-dom/client';
import { App } from './App';

const container = document.getElementById('app');
if (container === null) throw new Error('preview.html has no element #app');
createRoot(container).render(<App />);
