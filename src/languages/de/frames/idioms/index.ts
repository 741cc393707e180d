import type { Frame } from '../../../../claims/frames/types.js';
import { accusationIdioms } from './accusation.js';
import { advanceIdioms } from './advance.js';
import { affiliationIdioms } from './affiliation.js';
import { agreementIdioms } from './agreement.js';
import { aidIdioms } from './aid.js';
import { airstrikeIdioms } from './airstrike.js';
import { appealIdioms } from './appeal.js';
import { attackIdioms } from './attack.js';
import { bombingIdioms } from './bombing.js';
import { captureIdioms } from './capture.js';
import { casualtiesIdioms } from './casualties.js';
import { clashIdioms } from './clash.js';
import { commandIdioms } from './command.js';
import { controlIdioms } from './control.js';
import { defectionIdioms } from './defection.js';
import { deliveryIdioms } from './delivery.js';
import { detentionIdioms } from './detention.js';
import { displacementIdioms } from './displacement.js';
import { forceIdioms } from './force.js';
import { movementIdioms } from './movement.js';
import { negotiationIdioms } from './negotiation.js';
import { offensiveIdioms } from './offensive.js';
import { presenceIdioms } from './presence.js';
import { protestIdioms } from './protest.js';
import { releaseIdioms } from './release.js';
import { rivalryIdioms } from './rivalry.js';
import { sanctionIdioms } from './sanction.js';
import { seizureIdioms } from './seizure.js';
import { shellingIdioms } from './shelling.js';
import { siegeIdioms } from './siege.js';
import { supportIdioms } from './support.js';
import { surrenderIdioms } from './surrender.js';
import { threatIdioms } from './threat.js';
import { violationIdioms } from './violation.js';
import { withdrawalIdioms } from './withdrawal.js';

/**
 * Idioms: fixed phrases, and verbs that tell a claim in certain company only. They stand before the frames of plain verbs;
 * the order decides between frames of one trigger.
 */
export const idioms: readonly Frame[] = [
  ...captureIdioms,
  ...controlIdioms,
  ...presenceIdioms,
  ...withdrawalIdioms,
  ...siegeIdioms,
  ...advanceIdioms,
  ...offensiveIdioms,
  ...clashIdioms,
  ...airstrikeIdioms,
  ...shellingIdioms,
  ...bombingIdioms,
  ...attackIdioms,
  ...casualtiesIdioms,
  ...detentionIdioms,
  ...releaseIdioms,
  ...surrenderIdioms,
  ...defectionIdioms,
  ...displacementIdioms,
  ...forceIdioms,
  ...seizureIdioms,
  ...movementIdioms,
  ...deliveryIdioms,
  ...supportIdioms,
  ...commandIdioms,
  ...affiliationIdioms,
  ...rivalryIdioms,
  ...negotiationIdioms,
  ...agreementIdioms,
  ...violationIdioms,
  ...appealIdioms,
  ...threatIdioms,
  ...accusationIdioms,
  ...aidIdioms,
  ...sanctionIdioms,
  ...protestIdioms,
];
