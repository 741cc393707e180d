export { installedIn, uninstall } from '../knowledge/installed.js';
