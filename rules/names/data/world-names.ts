let names: ReadonlySet<string> | undefined

/** Names that readers everywhere know without a first name. Written for the project. */
export const worldNames = (): ReadonlySet<string> =>
  (names ??= new Set(
    'Aristotle|Bach|Beethoven|Beyoncé|Biden|Bono|Buddha|Bush|Caesar|Castro|Chopin|Churchill|Cicero|Cleopatra|Clinton|Confucius|Dante|Darwin|Einstein|Euclid|Freud|Gaddafi|Galileo|Gandhi|Goethe|Gorbachev|Hitler|Homer|Jesus|Kant|Kennedy|Lenin|Lincoln|Macron|Mandela|Mao|Marx|Merkel|Messi|Michelangelo|Mohammed|Moses|Mozart|Muhammad|Mussolini|Napoleon|Nero|Newton|Nietzsche|Obama|Picasso|Plato|Putin|Pythagoras|Reagan|Rembrandt|Ronaldo|Roosevelt|Shakespeare|Socrates|Stalin|Thatcher|Trump|Voltaire|Washington|Xi|Zelensky|Zelenskyy|God|Allah|Satan|Netanyahu|Erdogan|Modi'.split(
      '|',
    ),
  ))
