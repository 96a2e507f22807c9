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
    { to, text: '⟦Anna⟧', html: '<p class="MsoNormal">Beste <span style="font-size:11.0pt;font-family:&quot;Arial&quot;,sans-serif">Anna</span>,</p><p class="MsoNormal">hoe gaat het?</p>' },
    { to, text: '⟦Anna⟧', html: '<div>Olá <font size="4">Anna</font>,</div><div>como está?</div>' },
    { to, text: '⟦Anna⟧', html: '<div>Gentile <u></u><span style="color:#1155cc">Anna</span>,</div><div>come sta?</div>' },
    { to, text: '⟦Anna⟧', html: '<div>Hola <mark style="background-color:#ffff00">Anna</mark>:</div><div>¿cómo está?</div>' },
    { to, text: '⟦North⟧', html: '<div>Hi Anna,</div><div>what <span style="font-weight:700">North</span> does is what I like.</div>' },
    { to, text: '⟦Анна⟧', html: '<p>Здравейте, <span style="color:rgb(68, 84, 106)">Анна</span>,</p><p>как сте?</p>' },
    { to, text: '⟦Anna’s⟧', html: '<p>Hi,</p><p>I heard <b>Anna’s</b> talk and liked it.</p>', says: '“Anna’s” looks different' },
    { to: ['Anna Berg <anna@northwind.example>'], text: '⟦North-Wind’s⟧', html: '<p>Hi Anna,</p><p>I saw <b>North-Wind’s</b> boats and liked them.</p>' },
    // A name of two letters, a firm of three.
    { to: ['Bo Roe <bo@quay.example>'], text: '⟦Bo⟧', html: '<p>Hi <b>Bo</b>,</p><p>how are you?</p>' },
    { to: ['Ada Roe <ada@oar.example>'], text: '⟦Oar⟧', html: '<p>Hi Ada,</p><p>I saw what <b>Oar</b> does and liked it.</p>' },
    { to: ["Ada D'Silva <ada@quay.example>"], text: "⟦D'Silva⟧", html: "<p>Dear <b>D'Silva</b>,</p><p>how are you?</p>" },
    // What the sentences around it look like says nothing.
    { to, text: '⟦Anna⟧', html: '<p>The kiln is <i>cold</i>. Hi <b>Anna</b>, how are you? The heron is <i>back</i>.</p>' },
    { to, text: '⟦Anna⟧', html: '<p>This is plan <i>B</i>. Hi <b>Anna</b>, how are you?</p>' },
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
    // One size in two units, a word the spelling checker marked, a mention, a heading, and a text that is colourful throughout.
    { to, text: '', html: '<p style="font-size:12pt">Hi <span style="font-size:16px">Anna</span>,</p><p>how are you?</p>' },
    { to, text: '', html: '<p style="font-size:11pt">Hi <span style="font-size:11.0pt">Anna</span>,</p><p>how are you?</p>' },
    { to, text: '', html: '<p>Hi <span class="SpellE" lang="EN-US" style="mso-fareast-language:EN-US">Anna</span>,</p><p>how are you?</p>' },
    { to, text: '', html: '<p>Hi <a class="gmail_plusreply" href="mailto:anna.berg@north.example" style="color:#15c">@Anna</a>,</p><p>how are you?</p>' },
    { to, text: '', html: '<p><span style="color:red">Hi</span> <span style="color:green">Anna</span>, <span style="color:blue">how</span> are you?</p>' },
    { to, text: '', html: '<p>Hi <span style="background:white;color:windowtext">Anna</span>,</p><p>how are you?</p>' },
    { to: ['Kim Lee <kim@known.example>'], text: '', html: '<p>Hi <b>Kim</b>,</p><p>how are you?</p>' },
    { to: ['J Roe <j@quay.example>'], text: '', html: '<p>Hi,</p><p>I saw plan <b>J</b> and liked it.</p>' },
    { to: ['Ada Roe <ada@ox.example>'], text: '', html: '<p>Hi Ada,</p><p>I saw your <b>ox</b> and liked it.</p>' },
    { to, text: '', html: '<p>Hi <b>Anna</b>, are you <i>well</i>?</p>' },
    // No more than twenty places are looked at.
    { to, text: '', html: `<p>${'Anna and '.repeat(20)}the kiln.</p><p>Hi <b>Anna</b>, how are you?</p>` },
  ],
});
