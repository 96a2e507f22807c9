/** The functions Gmail may call, by the name it calls them: the manifest and every button name one of these. */
export const entries = [
  'onCompose', 'onHomepage', 'onEvent', 'onCheckAgain', 'onCheckPasted', 'onAllow', 'onSend', 'onShowRemedy', 'onApplyRemedy', 'onUndoRemedy',
  'onCompare', 'onShowAnswers', 'onAnswer', 'onTakeBack', 'onShowSettings', 'onSaveSettings', 'onBringSettings', 'onExport', 'onShowForget', 'onForgetOne', 'onForget', 'onProbe',
] as const;
export type Entry = (typeof entries)[number];

/** What Gmail hands to each of them, as far as we read it; all of it may be missing. */
export interface Event {
  readonly gmail?: {
    readonly messageId?: string;
    readonly threadId?: string;
    readonly toRecipients?: readonly string[];
    readonly ccRecipients?: readonly string[];
    readonly bccRecipients?: readonly string[];
  };
  /** The older, undocumented shape, which alone knows the subject. */
  readonly draftMetadata?: {
    readonly subject?: string;
    readonly toRecipients?: readonly string[];
    readonly ccRecipients?: readonly string[];
    readonly bccRecipients?: readonly string[];
  };
  /** With currentEventAccess READ (developers.google.com/workspace/add-ons/concepts/event-objects#calendar_event_object). */
  readonly calendar?: {
    readonly organizer?: { readonly email?: string };
    readonly attendees?: readonly { readonly email?: string; readonly displayName?: string }[];
  };
  readonly commonEventObject?: {
    readonly parameters?: Readonly<Record<string, string>>;
    readonly formInputs?: Readonly<Record<string, { readonly stringInputs?: { readonly value?: readonly string[] } }>>;
  };
  /** Where parameters stood before commonEventObject. */
  readonly parameters?: Readonly<Record<string, string>>;
}

export function parameter(event: Event, name: string): string {
  return event.commonEventObject?.parameters?.[name] ?? event.parameters?.[name] ?? '';
}

/** What the user typed or ticked; empty when left alone. */
export function input(event: Event, name: string): string {
  return inputs(event, name)[0] ?? '';
}

/** All that is ticked under a name. */
export function inputs(event: Event, name: string): readonly string[] {
  return event.commonEventObject?.formInputs?.[name]?.stringInputs?.value ?? [];
}
