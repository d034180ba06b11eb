/** Column heads of the movers. */
export function MoversHead() {
  return (
    <tr>
      <th scope="col">Theme</th>
      <th scope="col" className="hide-s">
        5 years
      </th>
      <th scope="col" className="r hide-s">
        Before
      </th>
      <th scope="col" className="r">
        Now
      </th>
      <th scope="col" className="hide-s">
        ¼ · same · ×4
      </th>
      <th scope="col" className="r">
        Ratio, interval
      </th>
      <th scope="col" className="r hide-s">
        q
      </th>
      <th scope="col" className="hide-s">
        Within
      </th>
    </tr>
  );
}
