/** A position as GeoJSON writes it: degrees, longitude first. */
export type Position = readonly [lon: number, lat: number];
/** A closed ring: the first position is the last. */
export type Ring = readonly Position[];

const RADIUS_KM = 6371;
const RAD = Math.PI / 180;

/** Great-circle distance in kilometres (haversine). */
export function distanceKm([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const dLat = Math.sin(((lat2 - lat1) * RAD) / 2);
  const dLon = Math.sin(((lon2 - lon1) * RAD) / 2);
  const h = dLat ** 2 + Math.cos(lat1 * RAD) * Math.cos(lat2 * RAD) * dLon ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Initial bearing in degrees, clockwise from north. */
export function bearing([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const dLon = (lon2 - lon1) * RAD;
  const y = Math.sin(dLon) * Math.cos(lat2 * RAD);
  const x = Math.cos(lat1 * RAD) * Math.sin(lat2 * RAD) - Math.sin(lat1 * RAD) * Math.cos(lat2 * RAD) * Math.cos(dLon);
  return (Math.atan2(y, x) / RAD + 360) % 360;
}

/** The position so many kilometres away under a bearing. */
export function destination([lon, lat]: Position, bearing: number, km: number): Position {
  const [phi, delta, theta] = [lat * RAD, km / RADIUS_KM, bearing * RAD];
  const sin = Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(theta);
  const dLon = Math.atan2(Math.sin(theta) * Math.sin(delta) * Math.cos(phi), Math.cos(delta) - Math.sin(phi) * sin);
  return [lon + dLon / RAD, Math.asin(sin) / RAD];
}

/** Area of a ring in square kilometres (on the sphere, by the sum over its edges). */
export function areaKm2(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [lon1, lat1] = ring[i - 1]!;
    const [lon2, lat2] = ring[i]!;
    sum += (lon2 - lon1) * RAD * (2 + Math.sin(lat1 * RAD) + Math.sin(lat2 * RAD));
  }
  return Math.abs((sum * RADIUS_KM ** 2) / 2);
}

/** Whether a position lies within a ring (even-odd). */
export function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
