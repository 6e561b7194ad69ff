/**
 * Bundles what the pages take from npm into target/classes/static/stil/webb. Maven runs it (maven-antrun-plugin).
 *
 * Nothing is done when the result is newer than everything it was made of, so that a warm build costs a blink. npm comes
 * in only when the lock has changed. No install script is run, ever.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const work = resolve(process.argv[2]);
const out = resolve(process.argv[3]);
const camunda = resolve(here, '../resources/META-INF/resources/webjars/camunda');
/** Scripts of ours for Tasklist that the pages share. */
const shared = ['app/tasklist/custom', 'assets/trygghetshjulet'].map(folder => join(camunda, folder));
const OLDEST_NODE = 20;
const MANIFESTS = ['package.json', 'package-lock.json', '.npmrc', 'without-telemetry/package.json'];

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Trygghetshjulet needs Node ${OLDEST_NODE} or newer to build its pages; this is ${process.version}.`);
  process.exit(1);
}

const lock = digest(MANIFESTS.map(name => join(here, name)));
const sources = digest([
  fileURLToPath(import.meta.url),
  ...filesIn(join(here, 'src')),
  ...shared.flatMap(filesIn)
]);
const done = `${lock} ${sources}`;
if (stampIn(out) !== done || !existsSync(join(out, 'task.js'))) {
  install();
  await bundle();
  writeFileSync(join(out, '.stamp'), done);
}

/** node_modules lies in Maven's target, so that "mvn clean" removes all that the build has made. */
function install() {
  if (stampIn(work) === lock && existsSync(join(work, 'node_modules/esbuild'))) {
    return;
  }
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'without-telemetry'), { recursive: true });
  MANIFESTS.forEach(name => writeFileSync(join(work, name), readFileSync(join(here, name))));
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  });
  if (npm.error?.code === 'ENOENT') {
    console.error('Trygghetshjulet needs npm beside Node to build its pages. Install npm.');
    process.exit(1);
  }
  if (npm.status !== 0) {
    console.error('npm could not fetch what the pages are made of (src/main/web/package-lock.json). Is the registry reachable?');
    process.exit(1);
  }
  writeFileSync(join(work, '.stamp'), lock);
}

async function bundle() {
  const { build } = await import(pathToFileURL(join(work, 'node_modules/esbuild/lib/main.js')));
  rmSync(out, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: [join(here, 'src/task.js'), join(here, 'src/diagram.js')],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'eof',
    nodePaths: [join(work, 'node_modules')],
    metafile: true,
    logLevel: 'warning'
  });
  writeFileSync(join(out, 'licenser.txt'), licences(Object.keys(metafile.inputs)));
}

/** The licence of every package that is part of a bundle, as their terms demand of a copy. */
function licences(inputs) {
  const packages = new Set(inputs
    .map(path => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(resolve(path).replaceAll('\\', '/')))
    .filter(Boolean)
    .map(([folder]) => folder));
  return [...packages].sort().map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json')));
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}

function stampIn(folder) {
  const stamp = join(folder, '.stamp');
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(folder, entry.name))
    .sort();
}

function digest(files) {
  const hash = createHash('sha256');
  files.forEach(file => hash.update(readFileSync(file)));
  return hash.digest('hex');
}
