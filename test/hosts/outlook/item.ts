/** A recipient as Outlook's recipient well holds it; `type` is what Outlook says of it (Office.MailboxEnums.RecipientType). */
export interface Recipient {
  readonly address: string;
  readonly name?: string;
  readonly type?: 'other' | 'distributionList' | 'user' | 'externalUser';
}

/** The item open in the compose window. For an invitation `to` are the required attendees, `cc` the optional ones. */
export interface Item {
  readonly kind: 'message' | 'invitation';
  readonly from: Recipient;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly subject: string;
  readonly html: string;
  readonly composeType: 'newMail' | 'reply' | 'forward';
  /** File names. */
  readonly attachments: readonly string[];
}

/** A bar shown on the item (Office.NotificationMessageDetails); type 0 information, 1 progress, 2 error, 3 insight. */
export interface Notice {
  readonly key: string;
  readonly type: number;
  readonly message: string;
  readonly actions?: readonly { readonly actionText: string; readonly commandId: string; readonly contextData?: string }[];
}

export const emptyItem: Item = {
  kind: 'message', from: { address: 'sender@home.example', name: 'Sender' }, to: [], cc: [], bcc: [],
  subject: '', html: '', composeType: 'newMail', attachments: [],
};
