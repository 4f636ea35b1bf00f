/** Serves dist/ as `npm start` does, without building it, and prints the port. */
import { createServer } from '../../scripts/server.mjs';

const server = createServer({ withPreview: true });
server.listen(0, 'localhost', () => console.log(server.address().port));
