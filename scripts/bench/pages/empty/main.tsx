import { createRoot } from 'react-dom/client';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no #root to draw in');
createRoot(place).render(<h1>Overzicht</h1>);
