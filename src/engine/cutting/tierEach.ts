/**
 * The tier of each customer, one after the other.
 *
 * @param tierOfCustomer  index into the scheme's tiers, or −1 for no tier
 * @example tierEach(3, (customer) => customer % 2) // => Int32Array [0, 1, 0]
 */
export function tierEach(count: number, tierOfCustomer: (customer: number) => number): Int32Array {
  const tierOf = new Int32Array(count);
  for (let customer = 0; customer < count; customer++) tierOf[customer] = tierOfCustomer(customer);
  return tierOf;
}
