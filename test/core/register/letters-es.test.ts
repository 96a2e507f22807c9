import { letterTable } from './letters';

letterTable('es', {
  cold: [
    `Estimada Anna:

Este verano vi su taller de encuadernación en un reportaje y desde entonces quería escribirle. Preparo una pequeña feria del papel en Cuenca y me gustaría mucho tenerla con nosotros, con una mesa junto a la ventana.
Dígame si la idea le gusta y yo me ocupo de lo demás.

Un saludo,
Mira`,
    `Hola Ben:

He visto que estáis creciendo y me imagino que encontrar conductores en esta época no es fácil. Tenemos candidatos ya entrevistados, todos con el carné adecuado. Puedo mandarte tres perfiles esta misma semana, sin coste alguno.
¿Cuándo podemos hablar?

Mira Home`,
    `Querida Cleo, no suelo invitar a quien no conozco, pero contigo hago una excepción. El día 14 doy una cena en casa y quiero que seas la única persona de fuera de la familia. No se lo he contado a nadie más.
¿Vienes?

Mira`,
    `Buenos días:

Trabajo con hoteles pequeños y les ayudo a llenar las habitaciones fuera de temporada. He estado viendo su página y hay dos o tres cosas sencillas que traerían más reservas directas. Se lo enseño con mucho gusto en una llamada breve.
¿Tendría un cuarto de hora el próximo martes?

Atentamente,
Mira Home`,
    `Hola, ¿qué tal?

Soy Mira, de Home Eventos. Estamos eligiendo unas pocas marcas para una presentación a puerta cerrada en Valencia y la vuestra ha sido seleccionada. Las plazas son limitadas y la invitación es personal, así que os pido que no la reenviéis.
¿Os guardo sitio?

Mira`,
    `Buenas tardes,

Le escribo porque leí su libro sobre las mareas de un tirón. Preparo un documental sobre pescadores y no me imagino a otra persona llevando las entrevistas. El presupuesto es modesto, la libertad total.
¿Puedo llamarle el viernes?

Mira`,
  ],
  open: [
    `Queridos Anna, Ben y Cleo:

Os escribo a los tres porque cada uno organiza una fiesta de barrio y yo busco dónde ensayar en agosto. Si alguno sabe de una sala libre, que responda a todos, por favor, así los demás no pierden tiempo.

Gracias,
Mira`,
    `Buenas tardes:

Mando este mismo correo a tres editoriales, la suya y otras dos que van en copia, porque busco casa para un libro de cuentos. Contesten solo si les interesa; no insistiré.

Mira Home`,
    `Hola:

Ninguno de vosotros me conoce: conseguí vuestras direcciones en la feria de Soria. Reúno fotografías antiguas del pueblo y acepto todo lo que queráis prestarme. Podéis reenviar esto a quien tenga álbumes en casa.

Gracias a todos,
Mira`,
  ],
  known: [
    `Hola:

Adjunto la versión definitiva del plano. Solo falta elegir el color de las puertas; por mí, blanco. ¿Hablamos mañana en la obra?

Besos,
Mira`,
    `Hola Rosa:

Espero que todo vaya bien. Como quedamos, puse la reunión el martes a las 15 h; Theo y Ugo van en copia. He pensado en lo que dijiste y tienes razón, mejor aplazamos la obra.

Un abrazo,
Mira`,
  ],
});
