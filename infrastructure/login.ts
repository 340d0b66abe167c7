import { type Role, roleOf } from '@tomorro/database/access'
import type { Program } from './programs.ts'

/**
 * The login role of a program. The calculation's worker has its own role, another worker that of its service. Tasks need all
 * organisations, so they use the administration's.
 */
export function loginOf({ name, kind }: Pick<Program, 'name' | 'kind'>): Role {
  if (kind === 'service') return roleOf(name)
  if (kind === 'worker') return name === 'calculation-worker' ? 'svc_worker' : roleOf(name.replace(/-worker$/, ''))
  return 'svc_admin'
}
