import vm from 'node:vm';
import { cardJsonOf } from '../hosts/apps-script/card-json';
import { cardService, nodeOf } from '../hosts/apps-script/card-service';
import { urlFetchApp } from '../hosts/apps-script/fetch';
import { gmailService } from '../hosts/apps-script/gmail';
import { cacheService, propertiesService, utilities } from '../hosts/apps-script/services';
import { buildOnce, history, mailboxOf, now, plainNote, start } from './gmail';

beforeAll(buildOnce);

const gmail = gmailService({ mailbox: mailboxOf(history), scopes: ['https://www.googleapis.com/auth/gmail.readonly'], quota: { units: 0, calls: [], refused: [], trips: 0 }, now: () => now, faults: new Map(), wait: () => undefined });
const fetching = (scopes: readonly string[]): object => urlFetchApp({ gmail, whitelist: ['https://gmail.googleapis.com/'], scopes, quota: { units: 0, calls: [], refused: [], trips: 0 }, faults: new Map(), together: (call) => call() });
const context = vm.createContext({
  F: fetching(['https://www.googleapis.com/auth/script.external_request']), N: fetching([]),
  C: cardService(), U: utilities(), P: propertiesService(new Map()), K: cacheService(new Map(), () => now),
  G: gmail,
});
const prelude = `
  var action = () => C.newAction().setFunctionName('f'), button = () => C.newTextButton().setText('Go').setOnClickAction(action());
  var card = (...widgets) => C.newCardBuilder().addSection(widgets.reduce((section, widget) => section.addWidget(widget), C.newCardSection())).build();
  var batch = (count, more) => ({ url: 'https://gmail.googleapis.com/batch/gmail/v1', method: 'post', contentType: 'multipart/mixed; boundary=b', headers: { Authorization: 'Bearer ya29.stand-in' },
    payload: Array.from({ length: count }, (_, i) => '--b\\r\\nContent-Type: application/http\\r\\nContent-ID: <' + i + '>\\r\\n\\r\\nGET /gmail/v1/users/me/messages?q=in%3Asent&maxResults=1\\r\\n\\r\\n').join('') + '--b--', ...more });
  var text = (html) => C.newTextParagraph().setText(html);`;

function run(code: string): unknown {
  const node = nodeOf(vm.runInContext(`(() => { ${prelude} return ${code}; })()`, context));
  return node?.type === 'Card' ? cardJsonOf(node) : undefined;
}

test.each([
  ['a card', 'card(text("<b>Hi</b> &lt;you&gt;"), C.newButtonSet().addButton(button()))'],
  ['a hundred widgets', 'card(...Array.from({ length: 100 }, () => text("x")))'],
  ['a property of 9 KB', 'P.getUserProperties().setProperty("m0", "x".repeat(9000))'],
  ['a cached value of 100 KB', 'K.getUserCache().put("k".repeat(250), "x".repeat(100 * 1024), 21600)'],
  ['a batch of a hundred calls', 'F.fetchAll([batch(100)])'],
  ['a search', 'G.Users.Messages.list("me", { q: "in:sent to:kim@west.example older_than:1d", maxResults: 1 })'],
])('takes %s', (_, code) => {
  expect(() => run(code)).not.toThrow();
});

test.each([
  ['an unknown method', 'C.newTextParagraph().setTxt("x")', /not a function/],
  ['an unknown factory', 'C.newChipList()', /not a function/],
  ['too many arguments', 'C.newTextParagraph().setText("x", "y")', /signature/],
  ['an undefined argument', 'C.newTextParagraph().setText(undefined)', /signature/],
  ['a number for a text', 'C.newTextParagraph().setText(1)', /signature/],
  ['parameters that are not texts', 'C.newAction().setParameters({ a: 1 })', /signature/],
  ['an unknown value of an enum', 'C.newTextButton().setTextButtonStyle(C.TextButtonStyle.LOUD)', /signature/],
  ['a button where a section belongs', 'C.newCardBuilder().addSection(button())', /signature/],
  ['a section changed after it was added', '(() => { const s = C.newCardSection(); C.newCardBuilder().addSection(s.addWidget(text("x"))); s.addWidget(text("y")); })()', /after it was added/],
  ['an empty section', 'card()', /without widgets/],
  ['more than a hundred widgets', 'card(...Array.from({ length: 101 }, () => text("x")))', /101 widgets/],
  ['a button without an action', 'card(C.newTextButton().setText("Go"))', /one action/],
  ['a link that is not https', 'card(C.newTextButton().setText("Go").setOpenLink(C.newOpenLink().setUrl("http://x.example")))', /https/],
  ['a footer without its first button', 'C.newCardBuilder().addSection(C.newCardSection().addWidget(text("x"))).setFixedFooter(C.newFixedFooter().setSecondaryButton(button())).build()', /primary/],
  ['markup a card does not know', 'card(text("<img src=x>"))', /markup/],
  ['a decorated text without a label', 'card(C.newDecoratedText().setText("x"))', /label/],
  ['a property over 9 KB', 'P.getUserProperties().setProperty("m0", "x".repeat(10000))', /too large/],
  ['a store over 500 KB', 'P.getUserProperties().setProperties(Object.fromEntries(Array.from({ length: 60 }, (_, i) => ["m" + i, "x".repeat(9000)])))', /quota/],
  ['a cached value over 100 KB', 'K.getUserCache().put("k", "x".repeat(100 * 1024 + 1))', /too large/],
  ['caching for longer than six hours', 'K.getUserCache().put("k", "x", 21601)', /expiration/],
  ['text that is not ASCII without a charset', 'U.base64Encode("ü")', /charset/],
  ['a method outside the granted scopes', 'G.Users.Drafts.create({ message: { raw: "YQ" } }, "me")', /scopes/],
  ['a method the add-on has no business with', 'G.Users.Messages.trash("me", "1")', /not known/],
  ['a draft that is not there', 'G.Users.Drafts.get("me", "r1")', /not found/],
  ['a batch of more than a hundred calls', 'F.fetchAll([batch(101)])', /400/],
  ['a batch without its token', 'F.fetchAll([batch(1, { headers: {} })])', /401/],
  ['fetching without the permission', 'N.fetchAll([batch(1)])', /permission/],
  ['fetching from an address the manifest does not name', 'F.fetchAll([batch(1, { url: "https://evil.example/" })])', /whitelisted/],
  ['fetching one address at a time', 'F.fetch("https://gmail.googleapis.com/")', /not known/],
  ['an operator of a search it does not know', 'G.Users.Messages.list("me", { q: "has:attachment" })', /operator/],
  ['more than 6,000 units a minute', 'Array.from({ length: 1300 }, () => G.Users.Messages.list("me"))', /limit exceeded/],
])('refuses %s', (_, code, says) => {
  expect(() => run(code)).toThrow(says);
});

test('ends a callback after thirty seconds', () => {
  const mailbox = mailboxOf();
  const draftId = mailbox.saveDraft(plainNote);
  expect(() => start(mailbox, { callMs: 8000 }).openCompose(draftId)).toThrow('Exceeded maximum execution time');
});

test('a batch answers in any order, each answer under the id of its call', () => {
  const text = vm.runInContext(`(() => { ${prelude} return F.fetchAll([batch(3)])[0].getContentText(); })()`, context);
  expect(String(text).match(/response-\d/g)).toEqual(['response-2', 'response-1', 'response-0']);
});
