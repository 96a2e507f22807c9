import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];

checkTable('campaign-footprint', {
  looks: [
    { to, text: 'Hi Anna,\n\nI liked your talk.\n\n⟦Unsubscribe⟧ here.' },
    { to, text: 'Hi Anna,\n\nI liked your talk.\n\nIf you ⟦no longer wish to receive⟧ these, tell me.' },
    { to, text: 'Hola Anna:\n\nme gustó su charla.\n\nPuede ⟦darse de baja⟧ aquí.' },
    { to, text: 'Bonjour Anna,\n\nj’ai aimé votre exposé.\n\nPour ⟦vous désabonner⟧, cliquez ici.' },
    { to, text: 'Liebe Anna,\n\nIhr Vortrag hat mir gefallen.\n\nSie können sich ⟦hier abmelden⟧.' },
    { to, text: 'Olá Anna,\n\ngostei da sua palestra.\n\nPode ⟦cancelar a subscrição⟧ aqui.' },
    { to, text: 'Ciao Anna,\n\nmi è piaciuto il suo intervento.\n\nPer ⟦disiscriversi⟧ basta scrivere.' },
    { to, text: 'Beste Anna,\n\nuw lezing was mooi.\n\nKlik om u ⟦uitschrijven⟧ te kiezen.' },
    { to, text: 'Здравейте, Анна,\n\nхареса ми Вашата лекция.\n\nМожете да се ⟦отпишете се⟧ тук.' },
    { to, text: 'Hi Anna,\n\nI liked ⟦your talk⟧.', html: '<p>Hi Anna,</p><p>I liked <a href="https://x.list-manage.com/track/click?u=1">your talk</a>.</p>' },
    { to, text: 'Hi Anna,\n\nI liked your talk.', html: '<p>Hi Anna,</p><p>I liked your talk.</p><img src="https://t.example/o.gif" width="1" height="1">' },
    { to, text: 'Hi Anna,\n\nI liked your talk.', html: '<p>Hi Anna,</p><p>I liked your talk.</p><img src="https://t.example/o.gif" style="display:none">' },
    // Neither to one for sure, nor to all.
    { to, text: 'Hello,\n\nthe oars are here.\n\n⟦Unsubscribe⟧ here.' },
  ],
  quiet: [
    { to, text: 'Hi Anna,\n\nI liked your talk.' },
    { to, text: 'Dear all,\n\nthis goes to all of you.\n\nUnsubscribe here.' },
    { to: ['kim@known.example'], text: 'Hi Kim,\n\nunsubscribe here.' },
    { to, text: 'Hi Anna,\n\nyes.\n\n> Unsubscribe here.' },
    { to, text: 'Hi Anna,\n\nread this.', html: '<p>Hi Anna,</p><p>read <a href="https://north.example/page">this</a>.</p>' },
    { to, text: 'Hi Anna,\n\nlook:', html: '<p>Hi Anna,</p><p>look: <img src="https://north.example/a.png" width="300" height="200"></p>' },
    { to, text: 'Hi Anna,\n\nlook:', html: '<p>Hi Anna,</p><p>look: <img src="cid:1" width="1" height="1"></p>' },
    { to, text: 'Hi Anna,\n\nwe can opt out of the contract in May.' },
    { to, text: 'Liebe Anna,\n\nich muss mich abmelden, ich bin krank.' },
    { to, text: 'Hi Anna,\n\nread this.', html: '<p>Hi Anna,</p><p>read this.</p><div class="gmail_quote"><blockquote><a href="https://x.list-manage.com/track/click">a</a></blockquote></div>' },
    { to, text: 'Hi Anna,\n\nI liked your talk, and found it by way of our mailing list.' },
    { to, text: 'Hi Anna,\n\nlook:', html: '<p>Hi Anna,</p><p>look: <img alt="x.list-manage.com/track/click" src="cid:1"></p>' },
  ],
});
