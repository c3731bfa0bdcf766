import { createRoot } from 'react-dom/client';
import { App } from './App';
import './platform/theme/page.css';

createRoot(document.getElementById('root')!).render(<App />);
