// Writes the patterns of secretlint's recommended rules as data. See docs/egress-detection.md, "Where the rules come from".
// usage: node harvest.mjs FOLDER_OF_THE_UNPACKED_PACKAGE > secretlint.json
//
// The rules are functions. Each is run once on a probe, and every regular expression that it looks for in the probe is noted.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const about = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
const { rules } = await import(pathToFileURL(`${folder}/module/index.js`));

// Not secrets: the number of an account, and comments that switch the rules off.
const LEFT_OUT = [/filter-comments/, /account\|Account/];
// Where none of a pattern's literals is in a text, the pattern need not be run.
const LITERALS = ["AKIA", "AGPA", "AIDA", "AROA", "AIPA", "ANPA", "ANVA", "ASIA", "A3T", "access", "BEGIN", "x-oauth-basic",
    "_authToken", "npm_", "xoxb", "xoxp", "xapp", "xoxa", "xoxo", "xoxr", "hooks", "sk-ant-", "T3BlbkFJ", "gsk_", "hf_", "lin_api_",
    "ntn_", "SG", "shppa", "shpca", "shpat", "shpss", "sk_live", "sk_test", "rk_live", "rk_test", "ghp", "gho", "ghu", "ghs", "ghr",
    "github_pat", "glpat-", "glc_", "glsa_", "ops_", "mongodb", "mysql", "postgres", "vcp", "vci", "vca", "vcr", "vck", "dapi",
    "dckr_pat_", "figd_", "tskey-", "hvs", "hvb", "hvr", "cfk", "cfut", "cfat", "https?"];

const found = [];
const content = "probe";
const matchAll = String.prototype.matchAll;
for (const rule of rules) {
    const id = rule.meta.id.replace("@secretlint/secretlint-rule-", "");
    String.prototype.matchAll = function (pattern) {
        if (String(this) === content && pattern instanceof RegExp) {
            note(id, pattern);
        }
        return matchAll.call(this, pattern);
    };
    for (const filePath of [undefined, "probe/.npmrc", "probe/probe.txt"]) {
        const context = { createTranslator: () => () => ({}), report() {}, ignore() {}, sharedOptions: {} };
        await rule.create(context, { enableIDScanRule: true }).file?.({ content, filePath, ext: ".txt", contentType: "text" });
    }
}
String.prototype.matchAll = matchAll;

function note(id, pattern) {
    // Java's engine recurses on a group that is repeated without bound, and a long text would exhaust the stack.
    const source = pattern.source.replace(/\)\+/g, "){1,20}");
    if (LEFT_OUT.some((left) => left.test(id) || left.test(source)) || found.some((one) => one.pattern === source)) {
        return;
    }
    const keywords = source.includes("T3BlbkFJ") ? ["T3BlbkFJ"] : LITERALS.filter((literal) => source.includes(literal));
    const plain = keywords.includes("https?") && keywords.length === 1 ? ["://"] : keywords.filter((word) => word !== "https?");
    if (plain.length === 0) {
        throw new Error(`no literal known for ${id}: ${source}`);
    }
    found.push({ id: `secretlint-${id}`, pattern: source, flags: pattern.flags.replace(/[^im]/g, ""), keywords: plain.map((word) => word.toLowerCase()) });
}

console.log(JSON.stringify({ package: about.name, version: about.version, licence: about.license, author: about.author,
    rules: found }, null, 2));
