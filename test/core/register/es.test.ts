import { languageTable } from '../cases';

languageTable('es', [
  ['⟦Estimado Sr. García⟧:\nx', 'name', 'garcía'], ['⟦Hola a todos⟧,', 'plural', ''], ['⟦Hola, Marta⟧:\n', 'name', 'marta'], ['⟦Estimada Dra. López Núñez⟧:', 'name', 'lópez núñez'], ['⟦Buenos días⟧,', 'nobody', ''],
  ['⟦Querida Ana⟧:\n', 'name', 'ana'], ['⟦Hola Ana y Luis⟧,\n', 'names', 'ana|luis'], ['⟦Buenas tardes, Sra. Ruiz⟧:\n', 'name', 'ruiz'], ['⟦Estimados señores⟧:\n', 'generic', ''], ['⟦Queridos amigos⟧:\n', 'plural', ''],
  ['⟦Estimadas colegas⟧:\n', 'plural', ''], ['⟦Muy señor mío⟧:\n', 'generic', ''], ['⟦A quien corresponda⟧:\n', 'generic', ''], ['⟦Hola equipo⟧,\n', 'plural', ''], ['⟦Estimado cliente⟧:\n', 'generic', ''], ['⟦Hola⟧:\n', 'nobody', ''],
  ['Gracias, Ana\n', 'none', ''], ['⟦Estimado profesor⟧:\n', 'title', ''], ['⟦Ana⟧,\nmañana', 'name', 'ana'], ['Mañana, si puedes\n', 'none', ''], ['⟦Hola, chicas⟧:\n', 'plural', ''], ['⟦Apreciada Elena⟧,\n', 'name', 'elena'],
  ['⟦Hola a las dos⟧:\n', 'plural', ''], ['⟦Buenas⟧,\n', 'nobody', ''],
], {
  'only you': [
    'Esta plaza es ⟦únicamente tuya⟧.', '⟦La única invitada eres tú⟧.', 'Usted ha sido ⟦el único elegido⟧.',
    '⟦Solo a usted⟧ le hago esta invitación.', '⟦Nadie más lo sabe⟧.', 'Esta invitación es ⟦exclusivamente para ti⟧.', '⟦Ha sido usted elegido personalmente⟧.',
    '⟦No se lo he dicho a nadie más⟧ que a usted.', '⟦Usted es la primera y única persona a la que me dirijo⟧ con esta propuesta.', 'Te lo ofrezco ⟦a ti y a nadie más⟧.', 'Queda un ⟦sitio en la mesa, y lleva tu nombre⟧.',
    'Me gustaría que cenáramos ⟦los dos solos⟧ el viernes.', 'Esta invitación ⟦no está abierta a nadie salvo a usted⟧.', '⟦Aparte de ti no lo sabe nadie⟧.', 'De entre todos los expertos ⟦la hemos elegido a usted⟧.',
    '⟦Fuiste seleccionada entre cientos de candidatas⟧.', '⟦Tú y solo tú⟧ verás el borrador.', 'Se lo pido ⟦a usted y solo a usted⟧.', '⟦Que quede entre nosotros⟧, por favor.', '⟦No hemos preguntado a ninguna otra persona⟧.',
    '⟦No pienso invitar a nadie más⟧.', '⟦Serás nuestra única invitada⟧ esa noche.', '⟦No estamos contactando con ningún otro estudio⟧.', '⟦He guardado la última plaza para ti⟧.',
    'Es una invitación ⟦dirigida exclusivamente a su persona⟧.', 'Te invito ⟦únicamente a ti⟧ a la inauguración.', '⟦Solo le escribo a usted⟧.',
  ],
  'to you': [
    '⟦He pensado en usted⟧.', '⟦Le escribo personalmente⟧.', '⟦Sigo tu trabajo⟧ con interés.', '⟦Cuando leí su artículo sobre las abejas supe que tenía que escribirle⟧.', '⟦Fuiste la primera persona en la que pensé⟧.',
    '⟦Su charla en Sevilla me dejó huella⟧.', '⟦Admiro desde hace años lo que haces⟧.', '⟦Una amiga común me ha hablado de usted⟧.', '⟦Soy un gran seguidor de su podcast⟧.',
    '⟦He mirado con detenimiento tu web⟧ y veo que envías a toda Europa.', '⟦Enseguida me acordé de ti⟧.', '⟦Me impresionó cómo lleva usted la panadería⟧.', 'Lo he elegido ⟦especialmente para ti⟧.',
  ],
  'to one': ['⟦Dime⟧ si ⟦vengas⟧ a la torre.', '¿Lo has pintado ⟦tú mismo⟧?', '¿Ha vuelto ⟦tu marido⟧ de Oslo?', '¿Podría entregarlo ⟦su empresa⟧ en mayo?', '⟦Usted⟧ sabrá mejor.'],
  'to several': [
    'Escribo ⟦también a sus vecinos⟧ del río.',
    'Llego andando a las cuatro barcas ⟦a las que va este correo⟧.',
    'Esto va ⟦a la vez a varias⟧ barcas.',
    'Os escribo ⟦a los 3 juntos⟧.', '¿⟦Alguno de vosotros⟧ podría enseñármelo?', '⟦Vosotras tres⟧ os conocéis de Basilea.', 'Envío ⟦esta misma nota a cinco escuelas⟧ de la ciudad.', '⟦Cada uno de ustedes⟧ recibirá una copia.',
    '⟦Si alguna de vosotras tiene una furgoneta⟧, que me avise.', '⟦Están todos invitados⟧ a traer a un amigo.', '⟦Os espero a los dos⟧ el lunes.', '⟦Gracias a todos⟧ por contestar tan rápido.',
    '⟦Escribo a varios arrendadores a la vez⟧.', '⟦Decidme qué día os⟧ viene bien.', '⟦Les escribo a ambas⟧ por el piso.',
  ],
  pitch: ['¿⟦Estaría abierto a una breve llamada⟧ la semana que viene?', '⟦Ayudamos a empresas como la suya⟧ a gastar menos luz.', '⟦Quería retomar mi correo anterior⟧.', '⟦Reserve una demo gratuita⟧ aquí.'],
  nothing: [
    'Solo falta la factura.', 'Nos vemos mañana.', 'Solo falta pintar la puerta del garaje.', '¿Solo puedes el martes o también el viernes?', 'Solo quería preguntarle a qué hora sale el tren.', 'Acabo de ver tu mensaje, perdona.',
    'Eres el único que tiene llave, así que cierra bien.', 'Nadie más puede el jueves, así que cambiamos la reunión.', 'No hace falta que firme nadie más.', '¿Alguien más necesita que lo lleve?', 'El camino privado detrás de la escuela está cortado.',
    'El distribuidor exclusivo ha cerrado.', 'La única farmacia del pueblo cierra a las dos.', 'Guarda el recibo, por favor.', 'La pared entre nosotros y los vecinos tiene humedad.', 'He reservado una mesa para seis a tu nombre.',
    'Las plazas están reservadas a los socios.', 'Me dijo que tenías gripe.', 'Gracias por tu nota; el tejado ha quedado muy bien.', 'Vi tu coche en el patio.', 'Todas las facturas van adjuntas.', 'Hay que imprimir las dos caras.',
    'Le escribo para saber si el piso sigue libre.', '¿Hablamos un momento del tejado el viernes?', 'El adjunto es solo para su información.', 'Este pastel es para ti y para los niños.', 'Contesta solo a mí, por favor.',
    'Los precios son solo para pedidos por internet.', 'No somos los únicos que llegan tarde.', '¿Están todos bien en casa?', '¿Qué día te viene bien para ver la casa?', 'Me llamo Ana y vivo en el tercero.',
  ],
});
