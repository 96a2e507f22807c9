import { letterTable } from './letters';

letterTable('en', {
  cold: [
    `Dear Anna,

I saw your bindery in a film this summer and have meant to write ever since. I am putting together a small paper fair in Lewes and would love to have you there, with a table by the window.
Tell me whether you like the idea and I will see to the rest.

Warmly,
Mira`,
    `Hi Ben,

Looks like you folks are growing, and I can imagine drivers are hard to find right now. We have people who have already been interviewed, all with the right licence. I could send over three profiles this week at no charge.
When can we talk?

Mira Home`,
    `Dear Ben, I hardly ever invite somebody I do not know, but for you I will make an exception. On the 14th I am giving a dinner at home and I want you to be the one guest from outside the family. I have not breathed a word of it to a soul.
Will you come?

Mira`,
    `Hello,

I work with small hotels and fill their rooms out of season. I had a look at your site and there are two or three simple things that would bring in more direct bookings. I would gladly walk you through them on the phone.
Would you have a quarter of an hour next Tuesday?

Kind regards,
Mira Home`,
    `Hi there!

I'm Mira from Home Events. We are choosing a handful of brands for a closed-door showing in Leeds and yours made the cut. Places are few and the invitation is personal, so please don't pass it on.
Shall I hold a place for you?

Mira`,
    `Good afternoon,

I am writing because I read your book about the tides in one sitting. I am making a film about fishermen and cannot imagine anyone else leading the conversations. The fee is small, the freedom complete.
May I ring you on Friday?

Mira`,
  ],
  open: [
    `Dear Anna, Ben and Cleo,

I am writing to the three of you because each of you runs a street party and I need a place to rehearse in August. If any of you knows a free hall, please reply to all, so the others need not search.

Thanks,
Mira`,
    `Hello,

This same mail goes to three publishers, you and two more who are on copy, because I am looking for a home for a book of stories. Answer only if it interests you; I will not press.

Mira Home`,
    `Hello,

None of you know me: I got your addresses at the fair in Ludlow. I collect old photographs of the village and take whatever you will lend me. Do forward this to anyone with albums at home.

Thanks, everybody,
Mira`,
  ],
  known: [
    `Hello,

Here is the final version of the plan. Only the colour of the doors is missing; white for me. Shall we talk on site tomorrow?

Love,
Mira`,
    `Hi Rosa,

I hope all is well. As agreed I put the meeting on Tuesday at three; Theo and Ugo are on copy. I thought about what you said and you are right, we had better put off the works.

All the best,
Mira`,
  ],
});
