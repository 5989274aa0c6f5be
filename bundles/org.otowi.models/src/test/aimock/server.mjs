// Serves the fixtures on a free port of 127.0.0.1 and prints the address. Ends with its standard input, that is with whoever
// started it, and after ten minutes at the latest. Arguments: the folder where aimock is installed, the file of fixtures.
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, fixtures] = process.argv.slice(2);
const { LLMock } = createRequire(join(folder, "package.json"))("@copilotkit/aimock");
const server = new LLMock({
  host: "127.0.0.1", port: 0, auth: { apiKeys: ["key-of-the-tests"] }, logLevel: "silent", strict: true, chunkSize: 8,
});

server.loadFixtureFile(fixtures);
console.log(await server.start());

const end = () => process.exit(0);
process.stdin.on("end", end).on("error", end).resume();
setTimeout(end, 600_000);
