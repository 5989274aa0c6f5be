C     HEAT IN A ROD, EXPLICIT STEPS
C
C     TEMPERATURES IN K
      PROGRAM HEAT
      INTEGER N
      PARAMETER (N = 100, TOL = 1.0D-6)
      COMMON /STATE/ T(N)
      CALL STEP(T, N,
     1          0.1D0)
      WRITE(6,10) 'IT''S DONE ! NO COMMENT
     &', N
   10 FORMAT (1X, A)
      END

*> \brief Advances the temperature
*>
*> \param[in,out] T
*> \verbatim
*>          T is DOUBLE PRECISION array
*>          Temperature in K.
*> \endverbatim
*> \param[in] N
*> \verbatim
*>          N is INTEGER
*> \endverbatim
      SUBROUTINE STEP(T, N, DT)
      INTEGER            N
      DOUBLE PRECISION   T( N, * ), DT
c     todo in lower case is no note, TODO: in upper case is
      REAL*8 FLUX
      DO 20 I = 1, N
   20 T(I) = FLUX(T(I))
      OPEN (UNIT=7, FILE='heat.out')
      READ (7, *) T
      ENTRY RESET(T)
      RETURN
      END
      DOUBLE PRECISION FUNCTION FLUX(U)                                 HEAT0040
C     Flux in W/m**2
      DOUBLEPRECISION U
      FLUX = 1.17D-4 *
     $   U
      END FUNCTION
      BLOCK DATA INIT
      REAL X
      END
