/** The columns of the pyramid's grid: name, customers, bar to the left, bar to the right, share of value. */
export const pyramidColumns = "minmax(0, 1.9fr) 5.2ch minmax(0, 1fr) minmax(0, 1fr) 4.6ch";
