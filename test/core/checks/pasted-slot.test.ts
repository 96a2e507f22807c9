import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];

checkTable('pasted-slot', {
  looks: [
    { to, text: 'Hi ⟦Anna⟧,', html: '<p>Hi <span style="font-family:Arial">Anna</span>,</p><p>how are you?</p>' },
    { to, text: 'Hi ⟦Anna⟧,', html: '<p>Hi <font color="#ff0000">Anna</font>,</p><p>how are you?</p>' },
    { to, text: 'Hi ⟦Anna⟧,', html: '<p>Hi <b>Anna</b>,</p><p>how are you?</p>' },
    { to, text: '⟦Anna⟧', html: '<p style="font-size:11pt">Hi <span style="font-size:10pt">Anna</span>,</p>' },
    { to, text: '⟦Anna⟧', html: '<p><span style="font-family:Calibri">Dear </span><span style="font-family:\'Times New Roman\',serif">Anna Berg</span><span style="font-family:Calibri">,</span></p>' },
    { to, text: '⟦North⟧', html: '<p>Hi,</p><p>I saw what <span style="background:yellow">North</span> does and liked it.</p>' },
    { to, text: '⟦Anna⟧', html: '<p>Liebe <strong>Anna</strong>,</p><p>wie geht es Ihnen?</p>' },
    { to, text: '⟦Anna⟧', html: '<p>Hi,</p><p>I hope, <i>Anna</i>, that all is well.</p>' },
    { to, text: '⟦Anna⟧', html: '<p><b>Hi</b> Anna<b>, how are you?</b></p>' },
    { to, text: '⟦Анна⟧', html: '<p>Здравейте, <span style="color:rgb(68, 84, 106)">Анна</span>,</p><p>как сте?</p>' },
  ],
  quiet: [
    { to, text: 'Hi Anna,\n\nhow are you?' },
    { to, text: '', html: '<p>Hi Anna,</p><p>how are you?</p>' },
    { to, text: '', html: '<p style="font-family:Arial">Hi Anna,</p><p>how are you?</p>' },
    { to, text: '', html: '<p><b>Hi Anna,</b></p><p>how are you?</p>' },
    { to, text: '', html: '<p><b>Anna Berg</b></p><p>how are you?</p>' },
    { to, text: '', html: '<p>Hi,</p><p>is this <a href="https://north.example" style="color:blue">Anna</a>?</p>' },
    { to, text: '', html: '<p>Hi <span style="color:#000000;font-weight:normal">Anna</span>,</p><p>how are you?</p>' },
    { to, text: '', html: '<p>Hi Anna,</p><p>this is <b>urgent</b>.</p>' },
    { to, text: '', html: '<p><b>Anna:</b> the talk. <b>Ben:</b> the room.</p>' },
    { to, text: '', html: '<p>Hi,</p><p>yes.</p><div class="gmail_quote"><blockquote>Hi <b>Anna</b>,</blockquote></div>' },
    { to, text: '', html: '<p>Hi,</p><h2>For <span style="color:red">Anna</span> alone</h2>' },
    { to: ['Kim Lee <kim@known.example>'], text: '', html: '<p>Hi <b>Kim</b>,</p><p>how are you?</p>' },
  ],
});
