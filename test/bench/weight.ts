import path from 'node:path';
import { weighed, weightOf } from '../weight';
import { measure, type Measure } from './measure';

/** What ships, beside what it should weigh; `npm run build` comes first. */
export function weights(): Measure[] {
  const dist = path.join(__dirname, '..', '..', 'dist');
  return weighed.map((one) => measure(`weight.${one.file}`, weightOf(one, dist) / 1024, one.goal / 1024, 'KB', one.isPacked ? 'minified and gzipped; the peer is the goal' : 'minified; the peer is the goal'));
}
