// Measuring units with their size in SI units. Written for the project; factors from the SI brochure (BIPM, 9th edition)
// and the international yard and pound agreement of 1959. A low line stands for a space.

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'data'
  | 'rate'
  | 'frequency'
  | 'power'
  | 'energy'
  | 'voltage'
  | 'current'
  | 'pressure'
  | 'dose'
  | 'force'

export interface Unit {
  readonly name: string
  readonly dimension: Dimension
  /** How many SI units one of it is; temperatures are differences (kelvins). */
  readonly factor: number
}

/** name | dimension | factor | words | symbols (case kept). A word gives its plural in “s” as well. */
const TABLE = `
nanometre|length|1e-9|nanometre nanometer|nm
micrometre|length|1e-6|micrometre micrometer micron|µm μm um
picometre|length|1e-12|picometre picometer|pm
attometre|length|1e-18|attometre attometer|
millimetre|length|1e-3|millimetre millimeter|mm
centimetre|length|1e-2|centimetre centimeter|cm
decimetre|length|1e-1|decimetre decimeter|dm
metre|length|1|metre meter|m
kilometre|length|1e3|kilometre kilometer|km kms Km KM
inch|length|0.0254|inch inche|in in. " ″ ”
foot|length|0.3048|foot feet|ft ft. ′
yard|length|0.9144|yard|yd yds
mile|length|1609.344|mile|mi mi.
nautical mile|length|1852|nautical_mile|nmi
light-year|length|9.4607e15|light-year light_year lightyear|ly
square millimetre|area|1e-6|square_millimetre square_millimeter|mm2 mm²
square centimetre|area|1e-4|square_centimetre square_centimeter|cm2 cm²
square metre|area|1|square_metre square_meter|m2 m² sqm sq_m
square kilometre|area|1e6|square_kilometre square_kilometer km_squared|km2 km² km^2 sq_km sqkm
square inch|area|0.00064516|square_inch square_inche|sq_in
square foot|area|0.09290304|square_foot square_feet|sq_ft sqft ft2 ft²
square yard|area|0.83612736|square_yard|sq_yd
square mile|area|2589988.11|square_mile|sq_mi mi2 mi² sqmi
acre|area|4046.8564|acre|ac
hectare|area|1e4|hectare|ha
millilitre|volume|1e-6|millilitre milliliter cubic_centimetre cubic_centimeter|ml mL cc cm3 cm³
centilitre|volume|1e-5|centilitre centiliter|cl cL
litre|volume|1e-3|litre liter|l L
cubic metre|volume|1|cubic_metre cubic_meter|m3 m³ cu_m
cubic kilometre|volume|1e9|cubic_kilometre cubic_kilometer|km3 km³
cubic foot|volume|0.0283168466|cubic_foot cubic_feet|cu_ft ft3 ft³
cubic inch|volume|1.6387e-5|cubic_inch cubic_inche|cu_in
cubic yard|volume|0.764554858|cubic_yard|cu_yd
cubic mile|volume|4.16818e9|cubic_mile|cu_mi
gallon|volume|0.003785411784|gallon|gal gal.
pint|volume|0.000473176473|pint|
quart|volume|0.000946352946|quart|qt
barrel|volume|0.158987295|barrel|bbl
fluid ounce|volume|2.95735e-5|fluid_ounce|fl_oz fl._oz.
cup|volume|0.0002365882365|cup|
tablespoon|volume|1.478676e-5|tablespoon|tbsp tbsp.
teaspoon|volume|4.92892e-6|teaspoon|tsp tsp.
microgram|mass|1e-9|microgram|µg μg mcg ug
milligram|mass|1e-6|milligram milligramme|mg
gram|mass|1e-3|gram gramme|g
kilogram|mass|1|kilogram kilogramme kilo|kg kgs Kg KG
tonne|mass|1e3|tonne metric_ton|t
ton|mass|907.18474|ton short_ton|
long ton|mass|1016.0469|long_ton|
kilotonne|mass|1e6|kilotonne|kt
pound|mass|0.45359237|pound|lb lbs lb. lbs.
ounce|mass|0.0283495231|ounce|oz oz.
stone|mass|6.35029318|stone|
carat|mass|2e-4|carat|
nanosecond|time|1e-9|nanosecond|ns
microsecond|time|1e-6|microsecond|µs μs
millisecond|time|1e-3|millisecond|ms
second|time|1|second|s sec secs sec.
minute|time|60|minute|min mins min.
hour|time|3600|hour|h hr hrs hr. hrs.
day|time|86400|day|
week|time|604800|week|wk wks
fortnight|time|1209600|fortnight|
month|time|2629746|month|
year|time|31556952|year|yr yrs yr. yrs.
decade|time|315569520|decade|
century|time|3155695200|century centurie|
gigayear|time|3.1556952e16|gigayear gigaannum|Ga Gyr
megayear|time|3.1556952e13|megayear|Ma Myr
mile/hour|speed|0.44704|mile_per_hour mile_an_hour|mph m.p.h.
kilometre/hour|speed|0.277777778|kilometre_per_hour kilometer_per_hour kilometre_an_hour kilometer_an_hour|km/h kph kmh kmph km/hr
metre/second|speed|1|metre_per_second meter_per_second metre_a_second meter_a_second|m/s
knot|speed|0.514444444|knot|kn kt
foot/second|speed|0.3048|foot_per_second feet_per_second|ft/s
degree celsius|temperature|1|deg_c degree_c degree_celsius degree_centigrade degree_celcius celsius centigrade celcius centigrate|°C ℃ °_C º_C ºC ˚C deg_C deg_c degrees_C degrees_c degree_C C
degree fahrenheit|temperature|0.555555556|deg_f degree_f degree_fahrenheit degree_farenheit fahrenheit farenheit|°F ℉ °_F º_F ºF ˚F deg_F deg_f degrees_F degrees_f degree_F F
kelvin|temperature|1|kelvin degree_kelvin|K °K
degree|angle|0.0174532925|degree deg|° º deg.
radian|angle|1|radian|rad
minute of arc|angle|0.000290888209|arcminute minute_of_arc|arcmin
second of arc|angle|4.8481368e-6|arcsecond second_of_arc|arcsec
bit|data|1|bit|
byte|data|8|byte|
kilobit|data|1e3|kilobit|kbit kb
megabit|data|1e6|megabit|Mbit mb
gigabit|data|1e9|gigabit|Gbit
kilobyte|data|8e3|kilobyte|kB KB
megabyte|data|8e6|megabyte|MB
gigabyte|data|8e9|gigabyte|GB gb
terabyte|data|8e12|terabyte|TB tb
petabyte|data|8e15|petabyte|PB
megabit/second|rate|1e6|megabit_per_second|Mbps Mbit/s Mb/s mbps
gigabit/second|rate|1e9|gigabit_per_second|Gbps Gbit/s Gb/s gbps
kilobit/second|rate|1e3|kilobit_per_second kb_per_second|kbps kbit/s kb/s
hertz|frequency|1|hertz|Hz
kilohertz|frequency|1e3|kilohertz|kHz KHz
megahertz|frequency|1e6|megahertz|MHz
gigahertz|frequency|1e9|gigahertz|GHz
watt|power|1|watt|W
kilowatt|power|1e3|kilowatt|kW KW
megawatt|power|1e6|megawatt|MW
gigawatt|power|1e9|gigawatt|GW
terawatt|power|1e12|terawatt|TW
horsepower|power|745.699872|horsepower|hp bhp
watt hour|energy|3600|watt_hour watt-hour|Wh
kilowatt hour|energy|3.6e6|kilowatt_hour kilowatt-hour|kWh KWh kwh
megawatt hour|energy|3.6e9|megawatt_hour megawatt-hour|MWh
gigawatt hour|energy|3.6e12|gigawatt_hour gigawatt-hour|GWh
terawatt hour|energy|3.6e15|terawatt_hour terawatt-hour|TWh
joule|energy|1|joule|J
kilojoule|energy|1e3|kilojoule|kJ
megajoule|energy|1e6|megajoule|MJ
calorie|energy|4.184|calorie|cal
kilocalorie|energy|4184|kilocalorie|kcal
british thermal unit|energy|1055.056|british_thermal_unit|BTU Btu
electronvolt|energy|1.602176634e-19|electronvolt|eV
gigaelectronvolt|energy|1.602176634e-10|gigaelectronvolt|GeV
teraelectronvolt|energy|1.602176634e-7|teraelectronvolt|TeV
volt|voltage|1|volt|V
kilovolt|voltage|1e3|kilovolt|kV
ampere|current|1|ampere amp|A
pascal|pressure|1|pascal|Pa
kilopascal|pressure|1e3|kilopascal|kPa
hectopascal|pressure|100|hectopascal millibar|hPa mbar
bar|pressure|1e5||bar
pound/square inch|pressure|6894.757|pound_per_square_inch pounds_per_square_inch|psi
gray|dose|1||Gy
milligray|dose|1e-3|milligray|mGy
newton|force|1|newton|N
inverse femtobarn|dose|1|inverse_femtobarn|fb−1 fb-1
inverse second|frequency|1|inverse_second|s-1 s−1
ton/day|rate|1||tpd
`

const unfold = (names: string): string[] =>
  names
    .split(' ')
    .filter(Boolean)
    .map((name) => name.replaceAll('_', ' '))

/** The table, read: words take a plural in “s”, symbols stand as they are. */
export const readUnitTable = (): readonly (Unit & {
  readonly words: readonly string[]
  readonly symbols: readonly string[]
})[] =>
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [name = '', dimension = '', factor = '', words = '', symbols = ''] = row.split('|')
      return {
        name,
        dimension: dimension as Dimension,
        factor: Number(factor),
        words: unfold(words),
        symbols: unfold(symbols),
      }
    })
