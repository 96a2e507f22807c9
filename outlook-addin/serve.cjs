// Serves dist/outlook on https://localhost:3000 for trying the add-in in a real Outlook. The certificate is made and trusted by office-addin-dev-certs,
// or is one's own: CERTIFICATE=cert.pem KEY=key.pem node outlook-addin/serve.cjs
const { createServer } = require('node:https');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const folder = path.join(__dirname, '..', 'dist', 'outlook');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.xml': 'text/xml', '.json': 'application/json' };

function certificate() {
  const { CERTIFICATE, KEY } = process.env;
  return CERTIFICATE && KEY ? { cert: readFileSync(CERTIFICATE), key: readFileSync(KEY) } : require('office-addin-dev-certs').getHttpsServerOptions();
}

async function serve() {
  const server = createServer(await certificate(), (request, response) => {
    const file = path.normalize(path.join(folder, new URL(request.url, 'https://localhost').pathname));
    const type = types[path.extname(file)];
    if (!type || !file.startsWith(folder + path.sep) || !existsSync(file)) { response.writeHead(404).end(); return; }
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(file));
  });
  server.listen(3000, 'localhost', () => console.log('https://localhost:3000'));
}

serve().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
