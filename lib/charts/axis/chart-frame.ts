/** The box of a drawing and of the plot inside it, in pixels from the top left corner. */
export interface ChartFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
