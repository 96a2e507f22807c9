import { blankSlot } from './blank-slot';
import { dataArtefact } from './data-artefact';
import { exclusiveClaim } from './exclusive-claim';
import { hiddenReaders } from './hidden-readers';
import { nameLeftOver } from './name-left-over';
import { oneLetterManyStrangers } from './one-letter-many-strangers';
import { personalClaim } from './personal-claim';
import { placeholderLeft } from './placeholder-left';
import { sameLetterAgain } from './same-letter-again';
import { spintaxLeft } from './spintax-left';
import { strangersTogether } from './strangers-together';

/** Those that may open the send-time warning, in the order people see them: its handler carries them and no others. */
export const holding = [
  placeholderLeft,
  spintaxLeft,
  blankSlot,
  dataArtefact,
  oneLetterManyStrangers,
  hiddenReaders,
  exclusiveClaim,
  sameLetterAgain,
  nameLeftOver,
  personalClaim,
  strangersTogether,
] as const;
