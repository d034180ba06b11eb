import { z } from 'zod';
import type { Operation } from '../../api/_operation';

/** A parameter as a field of a form. */
export interface OperationParameter {
  name: string;
  description: string;
  required: boolean;
  /** What it accepts, where that is a list. */
  options: string[] | null;
  /** What holds where it is left out. */
  usual: string | null;
}

/** The parameters of an operation, from the schema that parses them. */
export function operationParameters({ parameters }: Pick<Operation, 'parameters'>): OperationParameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const schema = typeof property === 'object' ? property : {};
    const usual = schema.default;
    return {
      name,
      description: schema.description ?? '',
      required: required.includes(name),
      options: Array.isArray(schema.enum) ? schema.enum.map(String) : null,
      usual: typeof usual === 'string' || typeof usual === 'number' ? String(usual) : null,
    };
  });
}
