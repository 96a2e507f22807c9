/** The id of the add-in's registration at Microsoft Entra, put in by the build; empty: the mailbox is not offered. */
declare const OUTLOOK_CLIENT_ID: string;
