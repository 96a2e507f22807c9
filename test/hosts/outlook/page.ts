import { createOutlook } from './outlook';

Object.assign(window, { createOutlook });
