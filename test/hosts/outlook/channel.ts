/** One message of the protocol that office.js speaks with its host by postMessage, JSON both ways. */
export interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The line between the stand-in and one framed add-in page. */
export interface Channel {
  readonly frame: HTMLIFrameElement;
  reply(to: Message, data: unknown): void;
  /** Fires an event the page registered for; false when it did not. */
  fire(event: string, data: unknown): boolean;
  isRegistered(event: string): boolean;
  close(): void;
}

let opened = 0;
const listeners = new Map<string, (message: Message) => void>();

/**
 * office.js trusts an https host only, and only one it knows or with the add-in's own host name. On plain http (the desk) host and add-in share
 * their origin, so this page may present itself as https: it takes what the frame posts to that origin and hands its answers over as events of it.
 */
const presented = location.protocol === 'https:' ? location.origin : `https://${location.host}`;

export function openChannel(url: string, parent: HTMLElement, onMessage: (message: Message) => void): Channel {
  const conversation = `conversation-${++opened}`;
  const frame = document.createElement('iframe');
  const registered = new Map<string, Message>();
  listeners.set(conversation, (message) => {
    if (message._actionType === 1) registered.set(message._actionName, message);
    if (message._actionType === 2) registered.delete(message._actionName);
    onMessage(message);
  });
  const post = (to: Message, responseType: 0 | 1, data: unknown): void => {
    postTo(frame, JSON.stringify({
      _messageType: 1, _actionName: to._actionName, _conversationId: conversation, _correlationId: to._correlationId,
      _origin: presented, _errorCode: 0, _responseType: responseType, _data: data, _serializerVersion: 1,
    }));
  };
  frame.src = addressOf(url, conversation);
  parent.append(frame);
  return {
    frame,
    reply: (to, data) => { post(to, 0, data); },
    fire: (event, data) => {
      const to = registered.get(event);
      if (to) post(to, 1, data);
      return to !== undefined;
    },
    isRegistered: (event) => registered.has(event),
    close: () => { listeners.delete(conversation); frame.remove(); },
  };
}

/** _xdm_Info must come last: office.js takes all that follows for its value. */
function addressOf(url: string, conversation: string): string {
  return `${url}?_host_Info=Outlook$Web$16.01$en-US$correlation$$disableLogging$0#&_serializer_version=1&_xdm_Info=${conversation}|add-in|${presented}`;
}

function postTo(frame: HTMLIFrameElement, text: string): void {
  const target = frame.contentWindow;
  if (!target) return;
  if (presented === location.origin) target.postMessage(text, new URL(frame.src).origin);
  else target.dispatchEvent(new (target as Window & typeof globalThis).MessageEvent('message', { data: text, origin: presented, source: window }));
}

function receive(data: unknown): void {
  if (typeof data !== 'string' || !data.startsWith('{')) return;
  const message = JSON.parse(data) as Message;
  if (message._messageType === 0) listeners.get(message._conversationId)?.(message);
}

window.addEventListener('message', (event) => { receive(event.data); });
if (presented !== location.origin) {
  const post = window.postMessage.bind(window) as (data: unknown, target: unknown, transfer?: Transferable[]) => void;
  window.postMessage = (data: unknown, target?: unknown, transfer?: Transferable[]): void => {
    if (target === presented) setTimeout(() => { receive(data); }, 0);
    else post(data, target, transfer);
  };
}
